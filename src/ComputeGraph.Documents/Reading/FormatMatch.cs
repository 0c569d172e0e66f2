namespace ComputeGraph.Documents.Reading;

/// <summary>How sure a reader is that bytes are of its format, least sure first.</summary>
public enum FormatMatch
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>They may be, where no other reader knows better.</summary>
    Possible,

    /// <summary>The file's extension says so.</summary>
    ByExtension,

    /// <summary>The bytes say so themselves.</summary>
    ByContent,
}
