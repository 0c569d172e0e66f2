using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>A known word that is no entity, found in a text.</summary>
/// <param name="Span">Where.</param>
/// <param name="Label">What it names.</param>
/// <param name="Name">Its name in English; of a product or event its kind.</param>
/// <param name="Place">Of a place: which.</param>
internal readonly record struct GazetteerHit(TextSpan Span, GazetteerLabel Label, string Name, Place? Place);
