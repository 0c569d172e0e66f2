using System.Diagnostics.CodeAnalysis;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Dates;

/// <summary>
/// A calendar date as a text writes it: "20 April 2026", 4月20日, 2026-04. At least a year or a month is there; a day only with a month.
/// </summary>
/// <param name="Year">The year, or <see langword="null"/> where the text leaves it to its reader.</param>
/// <param name="Month">1 to 12, or <see langword="null"/> where only a year is written.</param>
/// <param name="Day">1 to 31, or <see langword="null"/>.</param>
public readonly record struct WrittenDate(int? Year, int? Month, int? Day)
{
    /// <summary>How long after its document's date a date without a year may still lie, in days; later ones are of the year before.</summary>
    public const int DaysAhead = 14;

    /// <summary>Whether the day is known but for the year.</summary>
    [MemberNotNullWhen(true, nameof(Month), nameof(Day))]
    public bool HasDay => Month is not null && Day is not null;

    /// <summary>The date where its year is written; <see langword="null"/> otherwise.</summary>
    public PartialDate? Dated => Year is { } year ? InYear(year) : null;

    /// <summary>
    /// The date in full. A missing year is the latest that puts it at most <see cref="DaysAhead"/> days after <paramref name="published"/>;
    /// without that it stays open (<see langword="null"/>).
    /// </summary>
    public PartialDate? Resolve(PartialDate? published)
    {
        if (Year is not null || published is not { } reference)
            return Dated;
        if (reference.Precision == DatePrecision.Year)
            return InYear(reference.Year);

        var latest = reference.Last.DayNumber + DaysAhead;
        // Eight years back hold a leap day, even about 1900.
        for (var year = Math.Min(reference.Year + 1, 9999); year >= Math.Max(1, reference.Year - 8); year--)
        {
            if (InYear(year) is { } date && date.First.DayNumber <= latest)
                return date;
        }

        return null;
    }

    private PartialDate? InYear(int year)
    {
        if (Month is not { } month)
            return PartialDate.OfYear(year);
        if (Day is not { } day)
            return PartialDate.OfMonth(year, month);
        return day <= DateTime.DaysInMonth(year, month) ? PartialDate.OfDay(year, month, day) : null;
    }
}
