namespace ComputeGraph.Extraction.Quantities;

/// <summary>What an amount in the text measures.</summary>
public enum QuantityKind
{
    Money,
    Power,

    /// <summary>A number of things ("100,000 GPUs").</summary>
    Count,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A point or period of the calendar.</summary>
    Date,

    /// <summary>A length of time ("15-year", 为期五年).</summary>
    Term,
}
