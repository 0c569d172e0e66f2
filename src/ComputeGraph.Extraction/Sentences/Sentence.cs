using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Sentences;

/// <summary>One sentence of a zone; a headline, a bullet without full stop and a table row are one sentence each.</summary>
/// <param name="Index">Its number in the document, from 0.</param>
/// <param name="Span">Without surrounding white space.</param>
/// <param name="Zone">The zone it stands in.</param>
/// <param name="ZoneIndex">The number of that zone in <see cref="Document.Zones"/>.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>, of this sentence.</param>
public sealed record Sentence(int Index, TextSpan Span, Zone Zone, int ZoneIndex, string Language);
