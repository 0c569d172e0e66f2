using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Extracts;

/// <summary>A figure of an extraction file: value and bound, with its currency or unit.</summary>
public sealed record ExtractedFigure
{
    /// <summary>Money in units of the currency, or a number of things; absent for power.</summary>
    public decimal? Value { get; init; }

    /// <summary>Power in gigawatts; absent for other figures.</summary>
    public decimal? Gw { get; init; }

    public string? Currency { get; init; }

    public string? Unit { get; init; }

    public Bound? Bound { get; init; }

    /// <summary>The other end where the text gives two ("between 17.4 and 19.4 billion").</summary>
    public decimal? High { get; init; }

    public AmountBasis? Basis { get; init; }

    public PowerMeasure? Measure { get; init; }
}
