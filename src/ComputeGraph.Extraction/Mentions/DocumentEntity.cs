using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>All mentions of one document that name one thing, by the lexicon, equal folded forms, or the document's own definitions.</summary>
public sealed record DocumentEntity
{
    /// <summary>Its number in the document.</summary>
    public required int Index { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>The lexicon's name, else the fullest written form.</summary>
    public required string Name { get; init; }

    /// <summary>The written form in this document that names it best (that <see cref="Core.Claims.ClaimEnd.Surface"/> carries).</summary>
    public required string Surface { get; init; }

    /// <summary>The other written forms, in ordinal order.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    public LexiconEntry? Entry { get; init; }

    /// <summary>Role in the chain, from the lexicon or the surroundings.</summary>
    public string? Role { get; init; }

    /// <summary>Of a site: where it is, as the text says.</summary>
    public string? Place { get; init; }

    /// <summary>Of a site: the number of the company entity whose it is, where its very name says so ("Meta's Louisiana campus").</summary>
    public int? Operator { get; init; }

    /// <summary>Of a chip: the number of the company entity that designs it, where its very name says so ("Google's TPU").</summary>
    public int? Designer { get; init; }
}
