namespace ComputeGraph.Generator;

/// <summary>What is generated. Equal options give equal bytes.</summary>
public sealed record GeneratorOptions
{
    /// <summary>The number that everything random follows from; default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many reports; default 100. A report does not depend on how many there are.</summary>
    public int Documents { get; init; } = 100;

    /// <summary>How many companies there are, real and invented; at least 100, at most 5,000; default 600.</summary>
    public int Companies { get; init; } = 600;

    /// <summary>Exponent of Zipf's law within each role; default 1.2.</summary>
    public double Exponent { get; init; } = 1.2;

    /// <summary>Fewest claims of a report; default 5.</summary>
    public int LeastClaims { get; init; } = 5;

    /// <summary>Most claims of a report; default 20.</summary>
    public int MostClaims { get; init; } = 20;

    /// <summary>Size of a report in bytes of UTF-8, reached by commentary around the claims; default 10,240. Reports with many claims may be longer.</summary>
    public int Bytes { get; init; } = 10 * 1024;

    /// <summary>Share of reports in Chinese, the others being in English; default one half.</summary>
    public double ChineseShare { get; init; } = 0.5;

    /// <summary>The first possible date of a report; default 2024-01-01.</summary>
    public DateOnly First { get; init; } = new(2024, 1, 1);

    /// <summary>Over how many days the reports are spread; default 900.</summary>
    public int Days { get; init; } = 900;

    /// <summary>Everything that is wrong with the options.</summary>
    public IEnumerable<string> Faults()
    {
        if (Documents < 0)
            yield return $"{Documents} reports: give a number of 0 or more.";
        if (Companies is < 100 or > 5000)
            yield return $"{Companies} companies: give 100 to 5,000.";
        if (Exponent is not (>= 0 and <= 3))
            yield return $"Zipf exponent {Exponent}: give 0 to 3.";
        if (LeastClaims < 1 || MostClaims < LeastClaims || MostClaims > 100)
            yield return $"{LeastClaims} to {MostClaims} claims: give a range within 1 to 100.";
        if (Bytes is < 0 or > 10_000_000)
            yield return $"{Bytes} bytes a report: give 0 to 10,000,000.";
        if (ChineseShare is not (>= 0 and <= 1))
            yield return $"A share of {ChineseShare} in Chinese: give 0 to 1.";
        if (Days < 1)
            yield return $"{Days} days: give 1 or more.";
    }
}
