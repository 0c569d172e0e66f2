using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>A date found in a sentence, positions counted in the sentence.</summary>
internal readonly record struct DatedSpan(int Start, int End, PartialDate Date);
