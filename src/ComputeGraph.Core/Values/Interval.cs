using System.Globalization;
using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Values;

/// <summary>
/// A closed interval of a quantity as a text states it: <c>[Low, High]</c>, an open side being <see langword="null"/>.
/// <see cref="About"/> marks a figure the text itself calls rough. An interval with neither side does not exist.
/// </summary>
[JsonConverter(typeof(IntervalConverter))]
public readonly record struct Interval
{
    /// <summary>By how much a figure called "about" may be off when two statements are compared: 10 per cent.</summary>
    public const decimal AboutTolerance = 0.10m;

    /// <summary>Makes an interval of its two ends, in the unit of whoever holds it.</summary>
    /// <exception cref="ArgumentException">Both ends are open, or they stand in the wrong order.</exception>
    public Interval(decimal? low, decimal? high, bool about = false)
    {
        if (low is null && high is null)
            throw new ArgumentException("An interval needs at least one end.", nameof(low));
        if (low > high)
            throw new ArgumentException($"The low end {low} is above the high end {high}.", nameof(low));
        Low = low;
        High = high;
        About = about;
    }

    /// <summary>The least value, or <see langword="null"/> where the text gives none ("up to 5").</summary>
    public decimal? Low { get; }

    /// <summary>The greatest value, or <see langword="null"/> where the text gives none ("over 5").</summary>
    public decimal? High { get; }

    /// <summary>Whether the text calls the figure rough.</summary>
    public bool About { get; }

    /// <summary>The one figure the extraction file shows: the low end where there is one, else the high end.</summary>
    public decimal Value => Low ?? High!.Value;

    /// <summary>What <see cref="Value"/> is: the figure, a floor, a ceiling, or a rough figure.</summary>
    public Bound Bound => (Low, High) switch
    {
        (null, _) => Bound.Max,
        (_, null) => Bound.Min,
        var (low, high) when low != high => Bound.Min,
        _ => About ? Bound.Approx : Bound.Exact,
    };

    public static Interval Exactly(decimal value) => new(value, value);

    public static Interval Roughly(decimal value) => new(value, value, about: true);

    public static Interval AtLeast(decimal value) => new(value, null);

    public static Interval AtMost(decimal value) => new(null, value);

    public static Interval Of(decimal value, Bound bound) => bound switch
    {
        Bound.Min => AtLeast(value),
        Bound.Max => AtMost(value),
        Bound.Approx => Roughly(value),
        _ => Exactly(value),
    };

    /// <summary>Whether both may describe one quantity: the intervals meet, rough ends widened by <see cref="AboutTolerance"/>,
    /// all others by <paramref name="tolerance"/> (a share of the figure; it absorbs rounding such as 14.2 told as 14).</summary>
    public bool IsCompatibleWith(Interval other, decimal tolerance = 0.02m)
    {
        var (low, high) = Widened(tolerance);
        var (otherLow, otherHigh) = other.Widened(tolerance);
        return (low is null || otherHigh is null || low <= otherHigh) && (otherLow is null || high is null || otherLow <= high);
    }

    public Interval Times(decimal factor)
    {
        if (factor <= 0)
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "A unit's factor is positive.");
        return new Interval(Low * factor, High * factor, About);
    }

    /// <summary>
    /// The sum of two quantities, which are never negative: a low end that only one of them has is the sum's; the high end is open as soon
    /// as it is open in one of them.
    /// </summary>
    public Interval Plus(Interval other) =>
        new(Low is null && other.Low is null ? null : (Low ?? 0) + (other.Low ?? 0), High + other.High, About || other.About);

    /// <summary>The least interval that holds both.</summary>
    public Interval Hull(Interval other)
    {
        decimal? low = Low is null || other.Low is null ? null : Math.Min(Low.Value, other.Low.Value);
        decimal? high = High is null || other.High is null ? null : Math.Max(High.Value, other.High.Value);
        return low is null && high is null ? new Interval(0, null, About || other.About) : new Interval(low, high, About || other.About);
    }

    public override string ToString()
    {
        static string Show(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
        return (About ? "~" : "") + (Low == High ? Show(Low) : $"{Show(Low)}..{Show(High)}");
    }

    private (decimal? Low, decimal? High) Widened(decimal tolerance)
    {
        var share = About ? Math.Max(tolerance, AboutTolerance) : tolerance;
        return (Low - Math.Abs(Low ?? 0) * share, High + Math.Abs(High ?? 0) * share);
    }
}
