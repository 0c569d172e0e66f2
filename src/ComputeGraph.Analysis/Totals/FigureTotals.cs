using ComputeGraph.Core.Values;

namespace ComputeGraph.Analysis.Totals;

/// <summary>
/// What several deals come to, each counted once and the links between them respected. Money and power are never negative, so an open
/// low end is 0; <see cref="Interval.High"/> is <see langword="null"/> where the sum has no upper end. A total that no deal has a figure for is <see langword="null"/>, not 0.
/// </summary>
public sealed record FigureTotals
{
    /// <summary>US dollars of deals that are stated or reported.</summary>
    public Interval? Usd { get; init; }

    /// <summary>Gigawatts of deals that are stated or reported.</summary>
    public Interval? Gigawatts { get; init; }

    /// <summary>US dollars of deals that somebody estimates.</summary>
    public Interval? EstimatedUsd { get; init; }

    /// <summary>Gigawatts of deals that somebody estimates.</summary>
    public Interval? EstimatedGigawatts { get; init; }

    /// <summary>What the gigawatts measure; figures of different measures are never added.</summary>
    public PowerMeasure? Measure { get; init; }

    /// <summary>How many power figures stand outside the sums, because they measure something else.</summary>
    public int OtherMeasures { get; init; }
}
