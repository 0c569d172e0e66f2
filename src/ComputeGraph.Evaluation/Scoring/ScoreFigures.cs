namespace ComputeGraph.Evaluation.Scoring;

/// <summary>The figures of a set of documents: all of them, or those of one language.</summary>
public sealed record ScoreFigures
{
    /// <summary>Entities by type and name.</summary>
    public required Figures Entities { get; init; }

    /// <summary>Relations by kind and ends.</summary>
    public required Figures Relations { get; init; }

    /// <summary>Pairs of ends, whatever the kind and direction.</summary>
    public required Figures PairsAnyType { get; init; }

    /// <summary>Capacities by subject and power.</summary>
    public required Figures Capacities { get; init; }

    /// <summary>Relations by kind, in the order of their names; last, under <see langword="null"/>, predictions without a kind.</summary>
    public required IReadOnlyList<KeyValuePair<string?, Figures>> ByType { get; init; }

    /// <summary>Attributes of matched relations, in the order of <see cref="ScoredAttribute"/>.</summary>
    public required IReadOnlyList<KeyValuePair<ScoredAttribute, AttributeFigures>> Attributes { get; init; }

    /// <summary>Share of matched relations whose prediction has evidence; <see langword="null"/> where none matched.</summary>
    public required double? EvidenceGiven { get; init; }
}
