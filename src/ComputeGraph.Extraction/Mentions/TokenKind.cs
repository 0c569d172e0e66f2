namespace ComputeGraph.Extraction.Mentions;

/// <summary>The shape of a token.</summary>
internal enum TokenKind : byte
{
    Punctuation,

    /// <summary>A word that begins with a capital.</summary>
    Capitalised,

    /// <summary>A word with a capital inside only ("xAI").</summary>
    InnerCapital,
    Lower,
    Number,

    /// <summary>The 's behind a name.</summary>
    Possessive,
    Han,
}
