using System.Buffers;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>Reads dates that begin with an English word: "November 3, 2025", "second half of 2026", FY2027, "next year", "Monday".</summary>
internal static class EnglishDates
{
    private static readonly WordSet Fiscal = new("fy|fiscal|fiscal year|financial year");

    private static readonly WordSet Calendar = new("cy|calendar|calendar year");

    private static readonly WordSet Ordinals = new("st|nd|rd|th");

    private static readonly WordSet Of = new("of|of the|in|in the|of its|of their");

    private static readonly WordSet TheYear = new("the year|year");

    private static readonly WordSet TheBefore = new("in the|by the|during the|from the|for the|until the|of the");

    /// <summary>The letters that words of the calendar begin with; all other words are passed over at once.</summary>
    private static readonly SearchValues<char> Initials = SearchValues.Create("abcdefhjlmnoqstwy");

    /// <summary>Words before "May" and "March" that make them months.</summary>
    private static readonly WordSet BeforeMonth = new(
        "in|of|last|next|this|since|by|until|till|through|from|early|late|mid|during|before|after|for|and|to|early in|late in|end of|end|between|on|past|again in|around");

    /// <summary>Reads the date that begins with the word at a position.</summary>
    public static DatedSpan? Read(DateContext context, int start)
    {
        if (!Initials.Contains(context.Text[start]))
            return null;
        return ReadMonth(context, start) ?? ReadFiscal(context, start) ?? ReadPeriod(context, start) ?? ReadRelative(context, start) ?? ReadWeekday(context, start);
    }

    /// <summary>"3 November 2025", "3rd of November": the day before the month.</summary>
    public static DatedSpan? ReadDayFirst(DateContext context, int start, int day, int dayEnd)
    {
        var text = context.Text;
        var position = Ordinals.EndAt(text, dayEnd) is var ordinal and >= 0 ? ordinal : dayEnd;
        if (text[position] is not (' ' or '-') || day is < 1 or > 31)
            return null;
        position = text.SkipBlanks(position + 1);
        if (Of.EndAt(text, position) is var of and >= 0)
            position = text.SkipBlanks(of);
        if (!IsCapital(text, position) || DateWords.Months.Match(text, position, out var month) is not (var end and >= 0))
            return null;
        var yearStart = text.SkipBlanks(text[end] is ',' or '-' ? end + 1 : end);
        if (YearReader.TryReadYear(text, yearStart, out var year, out var yearEnd) && !FoldedText.IsLatin(text[yearEnd]))
            return Made(start, yearEnd, DateAnchor.OfDay(year, month, day));
        return Made(start, end, context.DayNamed(month, day, start, end));
    }

    public static DatedSpan? Made(int start, int end, PartialDate? date) => date is { } known ? new DatedSpan(start, end, known) : null;

    /// <summary>The year a period belongs to: 2027, FY27, "this year"; fiscal years differ by company, so no part of one is known.</summary>
    public static (int End, int Year, bool IsFiscal)? ReadYear(DateContext context, int start)
    {
        var text = context.Text;
        if (YearReader.TryReadShort(text, start, out var year, out var end) && !FoldedText.IsLatin(text[end]))
            return (end, year, false);
        var fiscal = Fiscal.EndAt(text, start);
        if (fiscal < 0 && text[start] == 'f' && text[start + 1] == 'y' && FoldedText.IsDigit(text[start + 2]))
            fiscal = start + 2;
        if (fiscal >= 0)
            return YearReader.TryReadShort(text, text.SkipBlanks(fiscal), out year, out end) ? (end, year, true) : null;
        if (Calendar.EndAt(text, start) is var calendar and >= 0)
            return YearReader.TryReadShort(text, text.SkipBlanks(calendar), out year, out end) ? (end, year, false) : null;
        if (DateWords.RelativeYears.Match(text, start, out var on) is var relative and >= 0 && context.Anchor.Year is { } now)
            return (relative, now + on, false);
        return TheYear.EndAt(text, start) is var same and >= 0 && context.Anchor.Year is { } current && !FoldedText.IsDigit(text[text.SkipBlanks(same)]) ? (same, current, false) : null;
    }

    private static bool IsCapital(FoldedText text, int position) => char.IsUpper(text.Written(position));

    private static DatedSpan? ReadMonth(DateContext context, int start)
    {
        var text = context.Text;
        if (!IsCapital(text, start) || DateWords.Months.Match(text, start, out var month) is not (var end and >= 0))
            return null;
        var position = text.SkipBlanks(end);
        if (position > end && ReadDayAndYear(context, start, month, position) is { } day)
            return day;
        var yearStart = text[position] == ',' ? text.SkipBlanks(position + 1) : Of.EndAt(text, position) is var of and >= 0 ? text.SkipBlanks(of) : position;
        if (YearReader.TryReadYear(text, yearStart, out var year, out var yearEnd) && !FoldedText.IsLatin(text[yearEnd]))
            return Made(start, yearEnd, PartialDate.OfMonth(year, month));
        if (yearStart > position || FoldedText.IsLetter(text[position]))
        {
            if (DateWords.RelativeYears.Match(text, yearStart, out var on) is var relative and >= 0 && context.Anchor.Year is { } now)
                return Made(start, relative, PartialDate.OfMonth(now + on, month));
        }

        return ReadMonthAlone(context, start, end, month);
    }

    private static DatedSpan? ReadDayAndYear(DateContext context, int start, int month, int position)
    {
        var text = context.Text;
        if (!YearReader.TryReadDigits(text, position, 2, out var day, out var end) || day is < 1 or > 31)
            return null;
        if (Ordinals.EndAt(text, end) is var ordinal and >= 0)
            end = ordinal;
        if (FoldedText.IsLatin(text[end]) || text[end] is '%' || (text[end] is '.' or ':' && FoldedText.IsDigit(text[end + 1])))
            return null;
        var dayEnd = end;
        // "November 3-5, 2025" begins on the third.
        if (text[end] == '-' && YearReader.TryReadDigits(text, end + 1, 2, out _, out var lastEnd) && !FoldedText.IsLatin(text[lastEnd]))
            end = lastEnd;
        var yearStart = text.SkipBlanks(text[end] == ',' ? end + 1 : end);
        if (YearReader.TryReadYear(text, yearStart, out var year, out var yearEnd) && !FoldedText.IsLatin(text[yearEnd]))
            return Made(start, yearEnd, DateAnchor.OfDay(year, month, day));
        return Made(start, dayEnd, context.DayNamed(month, day, start, dayEnd));
    }

    private static DatedSpan? ReadMonthAlone(DateContext context, int start, int end, int month)
    {
        var text = context.Text;
        var before = text.SkipBlanksBack(text[start - 1] == '-' ? start - 1 : start);
        if (DateWords.Determiners.MatchBefore(text, before, out var turn) is var determiner and >= 0)
        {
            var date = turn == 0 ? (context.Anchor.Year is { } year ? PartialDate.OfMonth(year, month) : null) : context.Anchor.MonthNamed(month, turn > 0, isOther: true);
            return Made(determiner, end, date);
        }

        var isWord = month is 3 or 5 || end - start < 5;
        if (isWord && month is not (6 or 7) && !BeforeMonth.StandsBefore(text, before))
            return null;
        return Made(start, end, context.MonthNamed(month, start, end));
    }

    private static DatedSpan? ReadFiscal(DateContext context, int start)
    {
        var text = context.Text;
        if (text[start] is not ('f' or 'c'))
            return null;
        if (DateWords.RelativeYears.Match(text, start, out _) >= 0 || ReadYear(context, start) is not { } year)
            return null;
        var position = text.SkipBlanks(year.End);
        return DateWords.Periods.Match(text, position, out var period) is var end and >= 0
            ? Made(start, end, year.IsFiscal ? PartialDate.OfYear(year.Year) : Part(year.Year, period))
            : Made(start, year.End, PartialDate.OfYear(year.Year));
    }

    private static DatedSpan? ReadPeriod(DateContext context, int start)
    {
        var text = context.Text;
        var end = DateWords.Periods.Match(text, start, out var period);
        if (end < 0)
            return null;
        var position = text[end] is '-' ? end + 1 : text.SkipBlanks(end);
        if (Of.EndAt(text, position) is var of and >= 0)
            position = text.SkipBlanks(of);
        if (ReadYear(context, position) is { } year)
            return Made(start, year.End, year.IsFiscal ? PartialDate.OfYear(year.Year) : Part(year.Year, period));
        if (period.Precision == DatePrecision.Half)
            return IsOfTheYear(text, start, end) ? Made(start, end, context.Anchor.HalfOf(0, period.Part)) : null;
        return Made(start, end, context.QuarterNamed(period.Part, start, end));
    }

    /// <summary>"The first half of the building" is none of a year.</summary>
    private static bool IsOfTheYear(FoldedText text, int start, int end) =>
        Of.EndAt(text, text.SkipBlanks(end)) < 0
        && (FoldedText.IsDigit(text[end - 1]) || BeforeMonth.StandsBefore(text, text.SkipBlanksBack(start)) || TheBefore.StandsBefore(text, text.SkipBlanksBack(start)));

    public static PartialDate Part(int year, (DatePrecision Precision, int Part) period) =>
        period.Precision == DatePrecision.Half ? PartialDate.OfHalf(year, period.Part) : PartialDate.OfQuarter(year, period.Part);

    private static DatedSpan? ReadRelative(DateContext context, int start)
    {
        var text = context.Text;
        var anchor = context.Anchor;
        if (DateWords.RelativeYears.Match(text, start, out var years) is var yearEnd and >= 0 && !FoldedText.IsDigit(text[text.SkipBlanks(yearEnd)]))
            return Made(start, yearEnd, anchor.YearsOn(years));
        if (DateWords.StoryYears.Match(text, start, out var storyYears) is var storyEnd and >= 0)
            return Made(start, storyEnd, context.Previous is { } previous ? PartialDate.OfYear(previous.Year + storyYears) : null);
        if (DateWords.RelativeMonths.Match(text, start, out var months) is var monthEnd and >= 0)
            return Made(start, monthEnd, anchor.MonthsOn(months));
        if (DateWords.RelativeQuarters.Match(text, start, out var quarters) is var quarterEnd and >= 0)
            return Made(start, quarterEnd, anchor.QuartersOn(quarters));
        if (DateWords.RelativeWeeks.Match(text, start, out var weeks) is var weekEnd and >= 0)
            return Made(start, weekEnd, anchor.WeeksOn(weeks));
        return DateWords.RelativeDays.Match(text, start, out var days) is var dayEnd and >= 0 ? Made(start, dayEnd, anchor.DaysOn(days)) : null;
    }

    private static DatedSpan? ReadWeekday(DateContext context, int start)
    {
        var text = context.Text;
        if (!IsCapital(text, start) || DateWords.Weekdays.Match(text, start, out var weekday) is not (var end and >= 0))
            return null;
        var before = DateWords.Determiners.MatchBefore(text, text.SkipBlanksBack(start), out var turn);
        if (before >= 0 && turn != 0)
            return Made(before, end, turn > 0 ? context.Anchor.WeekdayOf(1, weekday) : context.Anchor.Weekday(weekday, isAhead: false));
        return Made(start, end, context.Anchor.Weekday(weekday, FutureCues.StandAround(text, start, end)));
    }
}
