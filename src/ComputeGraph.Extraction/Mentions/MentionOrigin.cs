namespace ComputeGraph.Extraction.Mentions;

/// <summary>What a mention was recognised by.</summary>
public enum MentionOrigin
{
    /// <summary>A lexicon's form.</summary>
    Lexicon,

    /// <summary>The shape and surroundings of a name that no lexicon has ("chip start-up X", "X Inc.", X（688256）).</summary>
    Form,

    /// <summary>A form that this document itself defined (以下简称X, "Nebius Group N.V. (Nebius)").</summary>
    DefinedTerm,

    /// <summary>A site named by whose it is and where ("Amazon's data centre in central Mississippi").</summary>
    Description,
}
