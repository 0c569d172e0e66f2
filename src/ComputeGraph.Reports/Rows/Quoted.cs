namespace ComputeGraph.Reports.Rows;

/// <summary>Where the sentence stands that shows something.</summary>
public sealed record Quoted
{
    /// <summary>The text, verbatim.</summary>
    public required string Quote { get; init; }

    /// <summary>The document's id.</summary>
    public required string Document { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The key of the document's first source: a path or URL.</summary>
    public string? Source { get; init; }

    /// <summary>From 1; <see langword="null"/> for formats without pages.</summary>
    public int? Page { get; init; }
}
