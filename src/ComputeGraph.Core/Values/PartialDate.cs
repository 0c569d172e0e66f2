using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Values;

/// <summary>
/// A date as precise as the text states it: <c>2027</c>, <c>2026-H2</c>, <c>2026-Q3</c>, <c>2027-05</c> or <c>2027-05-14</c>.
/// It stands for the days from <see cref="First"/> to <see cref="Last"/>, and orders by the first of them, coarser dates first.
/// </summary>
[JsonConverter(typeof(PartialDateConverter))]
public readonly partial record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, DatePrecision precision, int part, int day)
    {
        if (year is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year stands between 1 and 9999.");
        Year = year;
        Precision = precision;
        Part = part;
        Day = day;
    }

    public int Year { get; }

    public DatePrecision Precision { get; }

    /// <summary>The half (1–2), quarter (1–4) or month (1–12), by <see cref="Precision"/>; 0 for a year.</summary>
    public int Part { get; }

    /// <summary>The day of the month, 0 unless <see cref="Precision"/> is a day.</summary>
    public int Day { get; }

    /// <summary>The first day it may mean.</summary>
    public DateOnly First => Precision switch
    {
        DatePrecision.Year => new DateOnly(Year, 1, 1),
        DatePrecision.Half => new DateOnly(Year, Part * 6 - 5, 1),
        DatePrecision.Quarter => new DateOnly(Year, Part * 3 - 2, 1),
        DatePrecision.Month => new DateOnly(Year, Part, 1),
        _ => new DateOnly(Year, Part, Day),
    };

    /// <summary>The last day it may mean.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Year => new DateOnly(Year, 12, 31),
        DatePrecision.Half => EndOfMonth(Part * 6),
        DatePrecision.Quarter => EndOfMonth(Part * 3),
        DatePrecision.Month => EndOfMonth(Part),
        _ => First,
    };

    public static PartialDate OfYear(int year) => new(year, DatePrecision.Year, 0, 0);

    public static PartialDate OfHalf(int year, int half) => new(year, DatePrecision.Half, Checked(half, 2, nameof(half)), 0);

    public static PartialDate OfQuarter(int year, int quarter) => new(year, DatePrecision.Quarter, Checked(quarter, 4, nameof(quarter)), 0);

    public static PartialDate OfMonth(int year, int month) => new(year, DatePrecision.Month, Checked(month, 12, nameof(month)), 0);

    public static PartialDate OfDay(int year, int month, int day) => OfDay(new DateOnly(year, month, day));

    public static PartialDate OfDay(DateOnly date) => new(date.Year, DatePrecision.Day, date.Month, date.Day);

    /// <summary>Reads the written form of <see cref="ToString"/>; anything else is <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        var match = text is null ? Match.Empty : WrittenForm().Match(text);
        if (!match.Success)
            return false;
        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var year = Number("year");
        if (year == 0)
            return false;
        if (match.Groups["half"].Success)
            date = OfHalf(year, Number("half"));
        else if (match.Groups["quarter"].Success)
            date = OfQuarter(year, Number("quarter"));
        else if (!match.Groups["month"].Success)
            date = OfYear(year);
        else if (!match.Groups["day"].Success)
            date = OfMonth(year, Number("month"));
        else if (Number("day") > DateTime.DaysInMonth(year, Number("month")))
            return false;
        else
            date = OfDay(year, Number("month"), Number("day"));
        return true;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is not such a date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date such as 2027, 2026-H2, 2026-Q3, 2027-05 or 2027-05-14.");

    /// <summary>Whether both may mean the same day.</summary>
    public bool Overlaps(PartialDate other) => First <= other.Last && other.First <= Last;

    public int CompareTo(PartialDate other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : other.Last.CompareTo(Last);
    }

    public override string ToString() => Precision switch
    {
        DatePrecision.Year => $"{Year:0000}",
        DatePrecision.Half => $"{Year:0000}-H{Part}",
        DatePrecision.Quarter => $"{Year:0000}-Q{Part}",
        DatePrecision.Month => $"{Year:0000}-{Part:00}",
        _ => $"{Year:0000}-{Part:00}-{Day:00}",
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static int Checked(int part, int most, string name) =>
        part >= 1 && part <= most ? part : throw new ArgumentOutOfRangeException(name, part, $"It stands between 1 and {most}.");

    private DateOnly EndOfMonth(int month) => new(Year, month, DateTime.DaysInMonth(Year, month));

    [GeneratedRegex(@"\A(?<year>[0-9]{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12][0-9]|3[01]))?))?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WrittenForm();
}
