namespace ComputeGraph.Core.Errors;

/// <summary>Stable codes of what can go wrong, for logs and scripts.</summary>
public enum ErrorCode
{
    /// <summary>A claim without a quote that stands in its document: a fault of the program, never of the input.</summary>
    UngroundedClaim = 1,

    /// <summary>The program failed on this document in a way nobody foresaw: a fault to report, which does not stop the others.</summary>
    ProgramFault = 2,

    /// <summary>The file is not there or may not be read.</summary>
    UnreadableFile = 10,

    /// <summary>The file holds nothing.</summary>
    EmptyDocument = 11,

    /// <summary>The bytes are not text of a known encoding.</summary>
    NotText = 12,

    /// <summary>No reader for this format.</summary>
    UnknownFormat = 13,

    /// <summary>The document is over a limit.</summary>
    OverLimit = 14,

    /// <summary>The store is held by another process.</summary>
    StoreLocked = 20,

    /// <summary>The store's file is no store, or damaged.</summary>
    StoreDamaged = 21,

    /// <summary>The store was written by a newer version.</summary>
    StoreTooNew = 22,

    /// <summary>The store cannot be written.</summary>
    StoreReadOnly = 23,

    /// <summary>There is no store at that place.</summary>
    StoreMissing = 24,

    /// <summary>A lexicon file is wrong.</summary>
    BadLexicon = 30,

    /// <summary>A judgement names what does not exist or contradicts itself.</summary>
    BadJudgement = 31,

    /// <summary>A gold or extraction file is wrong.</summary>
    BadExtractionFile = 32,

    /// <summary>A table of exchange rates is wrong.</summary>
    BadRates = 33,
}
