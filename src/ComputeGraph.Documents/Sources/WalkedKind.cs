namespace ComputeGraph.Documents.Sources;

/// <summary>What becomes of a path that a walk came upon.</summary>
public enum WalkedKind
{
    /// <summary>A file to read.</summary>
    File,

    /// <summary>Hidden, of an extension that no reader knows, or a link to a folder already walked.</summary>
    Skipped,

    /// <summary>A folder or link that cannot be followed.</summary>
    Unreadable,
}
