namespace ComputeGraph.Documents.Zoning;

/// <summary>How a passage gives its date.</summary>
internal enum DatelineForm
{
    None,

    /// <summary>Its first sentence leads with it: 4月17日, OpenAI 已与…; it may be the date of what is told only.</summary>
    Leading,

    /// <summary>Set apart: 【4月8日】, NEW YORK, Oct 15 —, a heading's own.</summary>
    Explicit,
}
