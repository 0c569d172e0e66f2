using ComputeGraph.Core.Values;
using ComputeGraph.Generator.Randomness;

namespace ComputeGraph.Generator.Writing;

/// <summary>The figures of one event, the same in every report that tells it.</summary>
/// <param name="Amount">In units of <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Megawatts">Power.</param>
/// <param name="Quantity">Number of units.</param>
/// <param name="Stake">Per cent.</param>
/// <param name="Years">Term.</param>
/// <param name="Start">When it begins.</param>
internal sealed record EventTerms(decimal Amount, string Currency, int Megawatts, int Quantity, decimal Stake, int Years, PartialDate Start)
{
    private static readonly decimal[] Scales = [10_000_000m, 100_000_000m, 1_000_000_000m];
    private static readonly int[] Powers = [50, 80, 100, 150, 200, 250, 300, 450, 500, 600, 750, 900, 1000, 1200, 1500, 2000, 3000];

    /// <summary>Figures in two significant digits, as reports round them.</summary>
    public static EventTerms Of(SeededRandom random, bool inYuan, int year) => new(
        random.Next(11, 99) * random.Pick(Scales),
        inYuan ? "CNY" : "USD",
        random.Pick(Powers),
        random.Next(2, 60) * 1000,
        random.Next(4, 98) / 2m,
        random.Next(2, 15),
        random.Next(0, 2) switch
        {
            0 => PartialDate.OfYear(year + random.Next(1, 3)),
            1 => PartialDate.OfHalf(year + 1, random.Next(1, 2)),
            _ => PartialDate.OfMonth(year + 1, random.Next(1, 12)),
        });
}
