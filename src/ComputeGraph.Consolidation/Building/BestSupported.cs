using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Building;

/// <summary>
/// Chooses the value that speaks best for a deal: stated before estimated, told as agreed before told as talk, then by independent sources, then
/// by exactness, the latest word, confidence and id. A rounder value supports a finer one that it may be a rounding of.
/// </summary>
internal static class BestSupported
{
    /// <summary>Distinct values beyond this many are noise.</summary>
    private const int MostValues = 64;

    /// <summary>The best value with the testimonies that give it; <see langword="null"/> where none gives any.</summary>
    /// <param name="testimonies">In any order.</param>
    /// <param name="value">What a testimony gives.</param>
    /// <param name="covers">Whether who says the first may mean the second.</param>
    public static (T Value, List<Testimony> By)? Choose<T>(IEnumerable<Testimony> testimonies, Func<Testimony, T?> value, Func<T, T, bool> covers)
        where T : struct
    {
        var given = testimonies.Select(testimony => (Testimony: testimony, Value: value(testimony))).Where(item => item.Value is not null)
            .GroupBy(item => item.Value!.Value, (key, items) => new Candidate<T>(key, [.. items.Select(item => item.Testimony)]))
            .OrderByDescending(candidate => candidate.OwnSources).ThenBy(candidate => candidate.Least)
            .Take(MostValues)
            .ToList();
        if (given.Count == 0)
            return null;
        foreach (var candidate in given)
            candidate.Sources = given.Where(other => other == candidate || covers(other.Value, candidate.Value)).SelectMany(other => other.By).Select(by => by.Source).Distinct().Count();
        var best = given.MinBy(candidate => candidate.Key)!;
        return (best.Value, best.By);
    }

    /// <summary>As <see cref="Choose{T}(IEnumerable{Testimony}, Func{Testimony, T?}, Func{T, T, bool})"/>, where only equal values support each other.</summary>
    public static T? Choose<T>(IEnumerable<Testimony> testimonies, Func<Testimony, T?> value)
        where T : struct => Choose(testimonies, value, static (_, _) => false)?.Value;

    /// <summary>Whether a coarser date may mean a finer one.</summary>
    public static bool Covers(PartialDate coarse, PartialDate fine) => coarse.First <= fine.First && fine.Last <= coarse.Last;

    /// <summary>Whether a rounder figure may mean a finer one.</summary>
    public static bool Covers(Interval round, Interval fine)
    {
        if (round == fine)
            return true;
        if (!round.IsCompatibleWith(fine) || fine.Bound != Bound.Exact)
            return false;
        return round.Bound != Bound.Exact || Unit(fine.Value) < Unit(round.Value);
    }

    /// <summary>The place value of the last digit that is not zero.</summary>
    private static decimal Unit(decimal figure)
    {
        if (figure == 0)
            return 0;
        var unit = 1m;
        while (figure % 1 != 0)
        {
            figure *= 10;
            unit /= 10;
        }

        while (figure % 10 == 0)
        {
            figure /= 10;
            unit *= 10;
        }

        return unit;
    }

    private sealed class Candidate<T>(T value, List<Testimony> by)
    {
        public T Value { get; } = value;

        public List<Testimony> By { get; } = by;

        public int OwnSources { get; } = by.Select(testimony => testimony.Source).Distinct().Count();

        public ClaimId Least { get; } = by.Min(testimony => testimony.Id);

        public int Sources { get; set; }

        /// <summary>The best candidate has the least.</summary>
        public (bool Unaccepted, bool IsEstimate, bool IsTalk, int Sources, bool IsRough, int Own, int LastSaid, double Confidence, ClaimId Least) Key => (
            !By.Exists(testimony => testimony.Resolved.Accepted),
            By.TrueForAll(testimony => testimony.IsEstimate),
            !By.Exists(testimony => testimony.IsFirm),
            -Sources,
            Value is Money { Amount.Bound: not Bound.Exact } or Gigawatts { Amount.Bound: not Bound.Exact } or Quantity { Amount.Bound: not Bound.Exact },
            -OwnSources,
            -By.Max(testimony => testimony.SaidAt?.Last.DayNumber ?? 0),
            -By.Max(testimony => testimony.Confidence),
            Least);
    }
}
