namespace ComputeGraph.Analysis.Names;

/// <summary>By what a name was found, best first.</summary>
public enum MatchStrength
{
    /// <summary>Its id.</summary>
    Id,

    /// <summary>The entity's own name.</summary>
    Name,

    /// <summary>A form that the lexicon gives.</summary>
    ListedAlias,

    /// <summary>A form that some text uses.</summary>
    TextAlias,

    /// <summary>No form of it; merely near to one.</summary>
    Near,
}
