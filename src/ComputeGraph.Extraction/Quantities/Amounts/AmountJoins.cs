using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>What stands between two numbers: the mark of a range, of a list, or neither.</summary>
internal static class AmountJoins
{
    /// <summary>No mark of a range or list is longer.</summary>
    private const int MostGap = 8;

    private static readonly WordSet RangeFrom = new("from|从|由|自");

    private static readonly WordSet RealRange = new("ranging from|range from|ranges from|ranged from|anywhere from");

    /// <summary>Whether the gap marks a range whose two ends are given; "from 5 to 8" and 从5到8 tell a change instead.</summary>
    public static bool IsRange(FoldedText text, int start, int end, int lowStart)
    {
        var gap = Gap(text, start, end);
        var isBetween = BoundWords.BetweenStart(text, lowStart) < lowStart;
        if (gap is "-" or "~" or "\u2014" or "\u2014\u2014" or "or" or "至" or "到" or "to")
            return gap is not ("至" or "到" or "to") || isBetween || !IsChange(text, lowStart);
        return isBetween && IsAnd(gap);
    }

    /// <summary>Where a range begins: with its "between" where "and" joins its ends, which is no range without it.</summary>
    public static int RangeStart(FoldedText text, int start, int end, int lowStart) => IsAnd(Gap(text, start, end)) ? BoundWords.BetweenStart(text, lowStart) : lowStart;

    private static bool IsAnd(ReadOnlySpan<char> gap) => gap is "and" or "和" or "与" or "及";

    /// <summary>Whether the gap divides items of a list, which may share the unit behind the last.</summary>
    public static bool IsList(FoldedText text, int start, int end) =>
        Gap(text, start, end) is "and" or "or" or ", and" or "/" or "、" or "和" or "与" or "及" or "以及" or "或";

    private static ReadOnlySpan<char> Gap(FoldedText text, int start, int end) =>
        start <= end && end - start <= MostGap ? text.Slice(start, end).Trim(' ') : "?";

    private static bool IsChange(FoldedText text, int lowStart)
    {
        var before = text.SkipBlanksBack(lowStart);
        return RangeFrom.StandsBefore(text, before) && !RealRange.StandsBefore(text, before);
    }
}
