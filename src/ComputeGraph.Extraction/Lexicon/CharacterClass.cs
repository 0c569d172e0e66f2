namespace ComputeGraph.Extraction.Lexicon;

/// <summary>What a character is to the borders and the joints of a name.</summary>
internal enum CharacterClass : byte
{
    Other,

    /// <summary>A letter of an alphabet, or a digit: a name beside one is part of a longer word.</summary>
    Word,
    Han,

    /// <summary>White space or a hyphen: "SK hynix", "SK-Hynix".</summary>
    Joint,
}
