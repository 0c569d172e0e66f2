using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>The month that a Chinese passage named last, with its year, shortly before a sentence; later months of the story go without the year.</summary>
internal static class StoryMonth
{
    private const int Window = 160;

    /// <summary>The last 2024年9月 between the zone's start and a position, in a short window.</summary>
    public static PartialDate? Before(string text, int zoneStart, int position)
    {
        var least = Math.Max(zoneStart, position - Window);
        for (var at = position - 1; at > least + 3; at--)
        {
            if (text[at] == '年' && Year(text, at, least) is { } year && Month(text, at + 1, position) is { } month)
                return PartialDate.OfMonth(year, month);
        }

        return null;
    }

    private static int? Year(string text, int end, int least)
    {
        while (end > least && text[end - 1] == ' ')
            end--;
        return end - 4 >= least && int.TryParse(text.AsSpan(end - 4, 4), out var year) && year is >= 1990 and <= 2050 ? year : null;
    }

    private static int? Month(string text, int start, int limit)
    {
        while (start < limit && text[start] == ' ')
            start++;
        var month = 0;
        var end = start;
        for (; end < limit && end - start < 2 && char.IsAsciiDigit(text[end]); end++)
            month = month * 10 + (text[end] - '0');
        while (end < limit && text[end] == ' ')
            end++;
        return end < limit && text[end] == '月' && month is >= 1 and <= 12 ? month : null;
    }
}
