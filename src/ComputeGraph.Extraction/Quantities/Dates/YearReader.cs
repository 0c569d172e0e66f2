using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>Reads years in digits and tells by their surroundings which four digits are one.</summary>
internal static class YearReader
{
    private const int First = 1990;
    private const int Last = 2050;

    private static readonly WordSet Prepositions = new(
        "in|by|from|since|until|till|through|throughout|during|before|after|of|for|into|beyond|around|early|late|mid|end|year-end|fiscal|calendar|year|fy|cy|spring|summer|autumn|fall|winter|between|over|late in|early in|starting|beginning|late-|mid-|pre-|post-|at the end of|first half|second half|christmas|thanksgiving|as early as|than");

    private static readonly WordSet Determiners = new("a|an|the|its|their|his|her|our|this|that|that's");

    private static readonly WordSet Links = new("and|or|to|through|until|but");

    private static readonly WordSet ChineseBefore = new("至|到|于|在|从|自|截至|自从|直至|直到|或|和|与|及|、|预计|展望");

    /// <summary>Reads a run of digits no longer than <paramref name="most"/>.</summary>
    public static bool TryReadDigits(FoldedText text, int start, int most, out int value, out int end)
    {
        value = 0;
        end = start;
        while (FoldedText.IsDigit(text[end]) && end - start <= most)
            value = value * 10 + (text[end++] - '0');
        return end > start && end - start <= most;
    }

    /// <summary>Reads four digits that may be a year of our time.</summary>
    public static bool TryReadYear(FoldedText text, int start, out int year, out int end) =>
        TryReadDigits(text, start, 4, out year, out end) && end - start == 4 && year is >= First and <= Last;

    /// <summary>Reads the year behind a quarter, half or "fiscal": 2027, 27, '27.</summary>
    public static bool TryReadShort(FoldedText text, int start, out int year, out int end)
    {
        if (TryReadYear(text, start, out year, out end))
            return true;
        var digits = text[start] == '\'' ? start + 1 : start;
        if (!TryReadDigits(text, digits, 2, out var two, out end) || end - digits != 2 || FoldedText.IsLatin(text[end]) || two is < 10 or > 50)
            return false;
        year = 2000 + two;
        return true;
    }

    /// <summary>Whether four digits that may be a year stand where a year stands.</summary>
    public static bool StandsAsYear(DateContext context, int start, int end)
    {
        var text = context.Text;
        if (FoldedText.IsLatin(text[end]) || text[end] is '%' or '\'' || (text[end] is ',' or '.' && FoldedText.IsDigit(text[end + 1])))
            return false;
        var before = text.SkipBlanksBack(start);
        if (text[before - 1] == '(' && text[text.SkipBlanks(end)] is ')' or ',' or '-')
            return true;
        if (text[start - 1] == '-' && !FoldedText.IsDigit(text[start - 2]))
            return Prepositions.StandsBefore(text, start - 1);
        if (Prepositions.StandsBefore(text, before) || ChineseBefore.StandsBefore(text, before) || FollowsDate(context, before))
            return !IsRoundNumber(text, start, end);
        return IsListedYear(text, end) || (Determiners.StandsBefore(text, before) && IsAttribute(text, start, end));
    }

    /// <summary>"2026 and 2027", 2026-2028: a year that goes on from a date.</summary>
    private static bool FollowsDate(DateContext context, int before)
    {
        const int MostGap = 10;
        var text = context.Text;
        if (context.PreviousEnd == 0 || before - context.PreviousEnd > MostGap || before < context.PreviousEnd)
            return false;
        var gapStart = text.SkipBlanks(context.PreviousEnd);
        if (gapStart < before && text[gapStart] is '-' or '/' or '、' or '~' or '\u2014' or ',' or '至' or '到')
            gapStart = text.SkipBlanks(gapStart + 1);
        return gapStart >= before || Links.EndAt(text, gapStart) == before;
    }

    /// <summary>"A 2024 round", "its 2025 contract": a year before a noun.</summary>
    private static bool IsAttribute(FoldedText text, int start, int end) =>
        text[end] == ' ' && FoldedText.IsLetter(text[text.SkipBlanks(end)]) && !IsRoundNumber(text, start, end);

    /// <summary>"Of 2000 employees": the year 2000 is no year before a word.</summary>
    private static bool IsRoundNumber(FoldedText text, int start, int end) =>
        text.Slice(start, end) is "2000" && FoldedText.IsLetter(text[text.SkipBlanks(end)]);

    /// <summary>2025、2026和2027年, 2026-2028年: the 年 behind the last is that of all.</summary>
    private static bool IsListedYear(FoldedText text, int end)
    {
        for (var items = 0; items < 4; items++)
        {
            var position = text.SkipBlanks(end);
            if (text[position] is not ('-' or '/' or '、' or '~' or '\u2014' or '至' or '到' or '和' or '与' or '及'))
                return false;
            if (!TryReadYear(text, text.SkipBlanks(position + 1), out _, out end))
                return false;
            if (text[text.SkipBlanks(end)] == '年')
                return true;
        }

        return false;
    }
}
