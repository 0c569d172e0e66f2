using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Figures;

/// <summary>A stretch of days, by <see cref="DateOnly.DayNumber"/>, both ends inclusive.</summary>
internal readonly record struct DayRange(int From, int To)
{
    public static DayRange Of(PartialDate date) => new(date.First.DayNumber, date.Last.DayNumber);

    public static DayRange? Of(PartialDate? date) => date is { } some ? Of(some) : null;

    /// <summary>Days between both; 0 where they meet.</summary>
    public int Gap(DayRange other) => Math.Max(0, Math.Max(other.From - To, From - other.To));

    /// <summary>Days between the middles of both; 0 where they meet. "2026" and "2027" touch, and are a year apart all the same.</summary>
    public int Apart(DayRange other) => Gap(other) == 0 ? 0 : Math.Abs(From + To - other.From - other.To) / 2;

    /// <summary>The least stretch that holds both.</summary>
    public DayRange Hull(DayRange other) => new(Math.Min(From, other.From), Math.Max(To, other.To));

    public static DayRange? Hull(DayRange? left, DayRange? right) => left is { } one && right is { } other ? one.Hull(other) : left ?? right;
}
