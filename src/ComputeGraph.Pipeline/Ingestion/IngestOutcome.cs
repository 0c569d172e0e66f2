namespace ComputeGraph.Pipeline.Ingestion;

/// <summary>What became of a source.</summary>
public enum IngestOutcome
{
    /// <summary>Its document is new to the store.</summary>
    Added,

    /// <summary>It held another document before, which it no longer points to.</summary>
    Replaced,

    /// <summary>Its document was known from another source, or its date or version was not known.</summary>
    Linked,

    /// <summary>Its document was known, and was read or extracted anew with other rules.</summary>
    Refreshed,

    /// <summary>Nothing changed.</summary>
    Unchanged,

    /// <summary>The store knows a higher version of it.</summary>
    Superseded,

    /// <summary>It could not be read; what the store holds of it stays.</summary>
    Failed,
}
