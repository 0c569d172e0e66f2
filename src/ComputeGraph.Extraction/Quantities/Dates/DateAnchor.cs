using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>The date a passage was said on, from which its relative dates count. Every answer is none where the anchor is missing or too coarse.</summary>
internal readonly record struct DateAnchor(PartialDate? Said)
{
    /// <summary>The anchor at a date; a date far from our time anchors nothing.</summary>
    public static DateAnchor At(PartialDate? said) => new(said is { Year: >= 1900 and <= 2200 } ? said : null);

    public int? Year => Said?.Year;

    public PartialDate? YearsOn(int years) => Said is { } said && said.Year + years is > 1000 and < 9999 ? PartialDate.OfYear(said.Year + years) : null;

    public PartialDate? HalfOf(int yearsOn, int half) => Said is { } said ? PartialDate.OfHalf(said.Year + yearsOn, half) : null;

    public PartialDate? MonthsOn(int months) => Month is { } month ? OfMonthNumber(month + months) : null;

    public PartialDate? QuartersOn(int quarters)
    {
        if (Month is not { } month)
            return null;
        var number = month / 3 + quarters;
        return PartialDate.OfQuarter(number / 4, number % 4 + 1);
    }

    public PartialDate? DaysOn(int days) => Day is { } day ? PartialDate.OfDay(day.AddDays(days)) : null;

    /// <summary>A week, as the month that holds all of it.</summary>
    public PartialDate? WeeksOn(int weeks)
    {
        if (Day is not { } day)
            return null;
        var monday = Monday(day).AddDays(7 * weeks);
        var sunday = monday.AddDays(6);
        return monday.Month == sunday.Month ? PartialDate.OfMonth(monday.Year, monday.Month) : null;
    }

    /// <summary>A weekday of this week (0), the last (-1) or the next (1), weeks beginning on Monday.</summary>
    public PartialDate? WeekdayOf(int weeksOn, DayOfWeek weekday) =>
        Day is { } day ? PartialDate.OfDay(Monday(day).AddDays(7 * weeksOn + ((int)weekday + 6) % 7)) : null;

    /// <summary>The nearest such weekday: today or before, or after where the text looks ahead.</summary>
    public PartialDate? Weekday(DayOfWeek weekday, bool isAhead)
    {
        if (Day is not { } day)
            return null;
        var back = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
        return PartialDate.OfDay(isAhead ? day.AddDays((7 - back) % 7) : day.AddDays(-back));
    }

    /// <summary>The nearest such month: this one or before, or after where the text looks ahead. <paramref name="isOther"/> leaves this one out ("last March").</summary>
    public PartialDate? MonthNamed(int month, bool isAhead, bool isOther = false)
    {
        if (Month is not { } now)
            return null;
        var number = now / 12 * 12 + month - 1;
        if (isAhead && (number < now || (isOther && number == now)))
            number += 12;
        else if (!isAhead && (number > now || (isOther && number == now)))
            number -= 12;
        return OfMonthNumber(number);
    }

    /// <summary>The nearest such quarter on either side, for a quarter is reported on as often as it is looked forward to; ahead where the text looks ahead.</summary>
    public PartialDate? QuarterNamed(int quarter, bool isAhead)
    {
        if (Month is not { } now)
            return null;
        var number = now / 12 * 4 + quarter - 1;
        if (number < now / 3 && (isAhead || now / 3 - number > 2))
            number += 4;
        else if (!isAhead && number - now / 3 > 1)
            number -= 4;
        return PartialDate.OfQuarter(number / 4, number % 4 + 1);
    }

    /// <summary>The nearest such day of a month.</summary>
    public PartialDate? DayNamed(int month, int dayOfMonth, bool isAhead)
    {
        return MonthNamed(month, isAhead) is { } named ? OfDay(named.Year, month, dayOfMonth) : null;
    }

    /// <summary>A day of the month named alone (16日), nearest at or before the anchor.</summary>
    public PartialDate? DayAlone(int dayOfMonth)
    {
        if (Day is not { } day)
            return null;
        var number = day.Year * 12 + day.Month - 1 - (dayOfMonth > day.Day ? 1 : 0);
        return OfDay(number / 12, number % 12 + 1, dayOfMonth);
    }

    public static PartialDate? OfDay(int year, int month, int day) =>
        year is > 0 and < 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? PartialDate.OfDay(year, month, day) : null;

    /// <summary>Months since year 0, where the anchor is at least as exact as a month.</summary>
    private int? Month => Said is { Precision: >= DatePrecision.Month } said ? said.Year * 12 + said.Part - 1 : null;

    private DateOnly? Day => Said is { Precision: DatePrecision.Day } said ? said.First : null;

    private static PartialDate? OfMonthNumber(int number) => number is >= 12 and < 9999 * 12 ? PartialDate.OfMonth(number / 12, number % 12 + 1) : null;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
