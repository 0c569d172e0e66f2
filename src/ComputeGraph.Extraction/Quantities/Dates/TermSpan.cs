namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>A length of time found in a sentence, positions counted in the sentence.</summary>
internal readonly record struct TermSpan(int Start, int End, int Months);
