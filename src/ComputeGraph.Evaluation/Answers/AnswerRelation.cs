using ComputeGraph.Core.Values;

namespace ComputeGraph.Evaluation.Answers;

/// <summary>A relation of an answer file, its figures reduced to the one number that is compared.</summary>
internal sealed record AnswerRelation
{
    public string? Type { get; init; }

    public string? Head { get; init; }

    public string? Tail { get; init; }

    /// <summary>Of gold: other types that are right too.</summary>
    public ValueList<string> Alternatives { get; init; } = [];

    /// <summary>In units of <see cref="Currency"/>.</summary>
    public double? Amount { get; init; }

    /// <summary>Dollars where the file leaves it open.</summary>
    public string Currency { get; init; } = "USD";

    public double? Gigawatts { get; init; }

    public double? Quantity { get; init; }

    /// <summary>Per cent.</summary>
    public double? Stake { get; init; }

    /// <summary>As written, empty where not stated.</summary>
    public string Start { get; init; } = "";

    /// <summary>As written, empty where not stated.</summary>
    public string End { get; init; } = "";

    public string? Status { get; init; }

    /// <summary>Of gold: neither asked for nor wrong.</summary>
    public bool Optional { get; init; }

    public string Evidence { get; init; } = "";

    /// <summary>The two ends whichever way round they stand.</summary>
    public (string? Lesser, string? Greater) Pair => string.CompareOrdinal(Head, Tail) <= 0 ? (Head, Tail) : (Tail, Head);
}
