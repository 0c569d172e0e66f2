using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>A newspaper, agency, research house or bank that a sentence names as the source of what it says.</summary>
/// <param name="Span">Where it is named.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Sentence">The number of the sentence.</param>
public sealed record CitedSource(TextSpan Span, string Name, int Sentence);
