using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Predicates;

/// <summary>
/// One line of the predicate lexicon: words that state a relation, the role of each slot, the status they imply, and what must be near.
/// Slots are <c>subject</c>, <c>object</c>, <c>product</c> (a company that only qualifies goods: "Nvidia chips"), <c>owner</c> ("Meta's order"),
/// <c>member</c> ("customers include X"), and the prepositions of both languages.
/// </summary>
public sealed record Predicate
{
    /// <summary>The line's number in the lexicon, from 0.</summary>
    public required int Line { get; init; }

    public required string Language { get; init; }

    public required WordClass Class { get; init; }

    /// <summary>The first form, for showing.</summary>
    public required string Lemma { get; init; }

    /// <summary>The kind it states; <see langword="null"/> for words of dealing as such ("sign", 协议), where goods and roles tell.</summary>
    public required RelationKind? Kind { get; init; }

    public required IReadOnlyDictionary<string, SlotRole> Slots { get; init; }

    public required DealStatus Status { get; init; }

    /// <summary>Words of which one must stand in the clause; empty: none needed.</summary>
    public required IReadOnlyList<string> Near { get; init; }
}
