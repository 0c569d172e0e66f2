using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Lexicon;

/// <summary>One written form of an entry.</summary>
public sealed record LexiconAlias
{
    public required string Text { get; init; }

    /// <summary><c>en</c>, <c>zh-Hans</c>, <c>zh-Hant</c> or <c>ticker</c>; <c>und</c> in an analyst's own file.</summary>
    public required string Language { get; init; }

    /// <summary>Words of which one must stand near the form, for short and everyday names; empty: none needed.</summary>
    public ValueList<string> Needs { get; init; } = [];

    /// <summary>First year of a former name, where known.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last year of a former name, where known.</summary>
    public int? ToYear { get; init; }
}
