namespace ComputeGraph.Extraction.Lexicon;

/// <summary>What a check of a lexicon may find.</summary>
public enum LexiconFindingKind
{
    /// <summary>One form names two entries of one type: texts get the first.</summary>
    Collision,

    /// <summary>An entry lists one form twice, differing at most in what folds away.</summary>
    Duplicate,

    /// <summary>A form that no text can match.</summary>
    Unreachable,

    /// <summary>A group or owner that no entry has as its id.</summary>
    Dangling,

    /// <summary>A role that the chain does not know.</summary>
    UnknownRole,
}
