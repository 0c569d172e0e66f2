using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Amounts;

namespace ComputeGraph.Extraction.Quantities;

/// <summary>A quantity read from a sentence, before overlaps are settled; positions count in the sentence. One of the values is set.</summary>
internal sealed record QuantityCandidate(int Start, int End, Amount? Amount = null, PartialDate? Date = null, int? TermMonths = null);
