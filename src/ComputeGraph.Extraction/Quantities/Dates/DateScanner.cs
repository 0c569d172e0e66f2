using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>Finds every date of a sentence in one pass, in order and without overlaps.</summary>
internal static class DateScanner
{
    /// <param name="text">The sentence.</param>
    /// <param name="anchor">From when relative dates count.</param>
    /// <param name="carried">The month the passage told of last before this sentence, if any.</param>
    public static IReadOnlyList<DatedSpan> Scan(FoldedText text, DateAnchor anchor, PartialDate? carried)
    {
        var context = new DateContext(text, anchor, carried);
        var dates = new List<DatedSpan>();
        for (var position = 0; position < text.Length;)
        {
            if (ReadAt(context, position) is { } found)
            {
                context.Remember(found);
                dates.Add(WithQualifier(text, found, dates.Count > 0 ? dates[^1].End : 0));
                position = Math.Max(found.End, position + 1);
            }
            else
            {
                position = FoldedText.IsLatin(text[position]) ? text.WordEnd(position) : position + 1;
            }
        }

        return dates;
    }

    private static DatedSpan? ReadAt(DateContext context, int position)
    {
        var character = context.Text[position];
        if (FoldedText.IsDigit(character))
            return IsInsideNumber(context.Text, position) ? null : ReadDigits(context, position);
        if (FoldedText.IsLetter(character))
            return FoldedText.IsLatin(context.Text[position - 1]) ? null : EnglishDates.Read(context, position);
        return character >= '\u4E00' ? ChineseDates.ReadWord(context, position) : null;
    }

    private static bool IsInsideNumber(FoldedText text, int position)
    {
        var before = text[position - 1];
        return FoldedText.IsLatin(before) || before is '$' or '€' or '£' or '¥' or '#' || (before is '.' or ',' or ':' && FoldedText.IsLatin(text[position - 2]));
    }

    private static DatedSpan? ReadDigits(DateContext context, int start)
    {
        var text = context.Text;
        if (!YearReader.TryReadDigits(text, start, 4, out var value, out var end))
            return null;
        return (end - start) switch
        {
            4 => ReadYear(context, start, value, end),
            1 or 2 => ReadShort(context, start, value, end),
            _ => null,
        };
    }

    private static DatedSpan? ReadYear(DateContext context, int start, int year, int end)
    {
        var text = context.Text;
        if (year is >= 1900 and <= 2100 && ChineseDates.ReadYear(context, start, year, end) is { } chinese)
            return chinese;
        if (!YearReader.TryReadYear(text, start, out _, out _))
            return null;
        if (ReadNumeric(text, start, year, end) is { } numeric)
            return numeric;
        var position = text[end] == '-' ? end + 1 : text.SkipBlanks(end);
        if (DateWords.Periods.Match(text, position, out var period) is var periodEnd and >= 0 && text[position] is 'q' or 'h')
            return new DatedSpan(start, periodEnd, EnglishDates.Part(year, period));
        // 2026E, 2027F: how brokers mark estimates.
        if (text[end] is 'e' or 'f' or 'a' && !FoldedText.IsLatin(text[end + 1]))
            return new DatedSpan(start, end + 1, PartialDate.OfYear(year));
        return YearReader.StandsAsYear(context, start, end) ? new DatedSpan(start, end, PartialDate.OfYear(year)) : null;
    }

    /// <summary>2026-03-16, 2026/3/16, 2026.03.16, 2026-05.</summary>
    private static DatedSpan? ReadNumeric(FoldedText text, int start, int year, int end)
    {
        var divider = text[end];
        if (divider is not ('-' or '/' or '.') || !YearReader.TryReadDigits(text, end + 1, 2, out var month, out var monthEnd))
            return null;
        if (text[monthEnd] == divider && YearReader.TryReadDigits(text, monthEnd + 1, 2, out var day, out var dayEnd) && !FoldedText.IsLatin(text[dayEnd]))
            return EnglishDates.Made(start, dayEnd, DateAnchor.OfDay(year, month, day));
        var isMonth = divider != '.' && monthEnd - end == 3 && month is >= 1 and <= 12 && !FoldedText.IsLatin(text[monthEnd]) && text[monthEnd] is not ('-' or '/' or '年' or '%');
        return isMonth ? new DatedSpan(start, monthEnd, PartialDate.OfMonth(year, month)) : null;
    }

    private static DatedSpan? ReadShort(DateContext context, int start, int value, int end)
    {
        var text = context.Text;
        if (text[end] is 'q' or 'h')
            return ReadBrokerPeriod(text, start, value, end);
        if (ReadSlashed(text, start, value, end) is { } slashed)
            return slashed;
        return text[text.SkipBlanks(end)] switch
        {
            '月' => ChineseDates.ReadMonth(context, start),
            '年' => ChineseDates.ReadShortYear(text, start, value, end),
            '日' => ChineseDates.ReadDayAlone(context, start, value, text.SkipBlanks(end)),
            '季' => ChineseDates.ReadWord(context, start),
            _ => EnglishDates.ReadDayFirst(context, start, value, end),
        };
    }

    /// <summary>4Q25, 1H 2026, 25Q4, 26H1.</summary>
    private static DatedSpan? ReadBrokerPeriod(FoldedText text, int start, int value, int end)
    {
        var isHalf = text[end] == 'h';
        if (end - start == 2)
            return YearReader.TryReadDigits(text, end + 1, 1, out var part, out var stop) ? Broker(start, stop, 2000 + value, part, isHalf) : null;
        var position = text.SkipBlanks(end + 1);
        return YearReader.TryReadShort(text, position, out var year, out var yearEnd) ? Broker(start, yearEnd, year, value, isHalf) : null;
    }

    private static DatedSpan? Broker(int start, int end, int year, int part, bool isHalf)
    {
        if (part < 1 || part > (isHalf ? 2 : 4) || year is < 2010 or > 2050)
            return null;
        return new DatedSpan(start, end, isHalf ? PartialDate.OfHalf(year, part) : PartialDate.OfQuarter(year, part));
    }

    /// <summary>3/16/2026 and 16/3/2026, where only one order of day and month is possible.</summary>
    private static DatedSpan? ReadSlashed(FoldedText text, int start, int first, int end)
    {
        if (text[end] != '/' || !YearReader.TryReadDigits(text, end + 1, 2, out var second, out var secondEnd) || text[secondEnd] != '/')
            return null;
        if (!YearReader.TryReadYear(text, secondEnd + 1, out var year, out var yearEnd) || FoldedText.IsLatin(text[yearEnd]))
            return null;
        if (first > 12 || first == second)
            return EnglishDates.Made(start, yearEnd, DateAnchor.OfDay(year, second, first));
        return second > 12 ? EnglishDates.Made(start, yearEnd, DateAnchor.OfDay(year, first, second)) : null;
    }

    private static DatedSpan WithQualifier(FoldedText text, DatedSpan found, int previousEnd)
    {
        var before = text.SkipBlanksBack(text[found.Start - 1] == '-' ? found.Start - 1 : found.Start);
        var start = DateWords.Qualifiers.StartBefore(text, before);
        return start >= previousEnd ? found with { Start = start } : found;
    }
}
