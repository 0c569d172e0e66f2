using ComputeGraph.Core.Dates;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Documents.Sources;

/// <summary>Finds the date that a file's name or a URL carries: 2026-04-20, 20260420, 2026_04_20, 2025-11, 2026年4月20日, …/2026/04/20/….</summary>
public static class SourceDates
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>The most precise date of a path's last part, or of the whole path of a URL; of equals the first. <see langword="null"/> where there is none.</summary>
    public static PartialDate? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var part = Part(name);
        PartialDate? best = null;
        for (var i = 0; i < part.Length; i++)
        {
            if (!char.IsAsciiDigit(part[i]) || (i > 0 && char.IsAsciiDigit(part[i - 1])))
                continue;
            if ((Compact(part[i..]) ?? Divided(part[i..]) ?? Written(part[i..])) is { } date && (best is null || date.Precision > best.Value.Precision))
                best = date;
        }

        return best;
    }

    private static ReadOnlySpan<char> Part(string name)
    {
        var scheme = name.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return name.AsSpan(name.LastIndexOfAny(['/', '\\']) + 1);
        var rest = name.AsSpan(scheme + 3);
        var path = rest.IndexOf('/');
        if (path < 0)
            return [];
        rest = rest[path..];
        var end = rest.IndexOfAny('?', '#');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>Eight digits and no more.</summary>
    private static PartialDate? Compact(ReadOnlySpan<char> text) =>
        DigitCount(text) == 8 ? Day(Number(text[..4]), Number(text[4..6]), Number(text[6..8])) : null;

    private static PartialDate? Divided(ReadOnlySpan<char> text)
    {
        if (DigitCount(text) != 4 || text.Length < 7 || text[4] is not ('-' or '_' or '.' or '/') || DigitCount(text[5..]) is not (1 or 2) || Number(text[..4]) is < FirstYear or > LastYear)
            return null;
        var (year, width) = (Number(text[..4]), DigitCount(text[5..]));
        var month = Number(text.Slice(5, width));
        var rest = text[(5 + width)..];
        if (rest.Length > 1 && rest[0] == text[4] && DigitCount(rest[1..]) is 1 or 2)
            return Day(year, month, Number(rest.Slice(1, DigitCount(rest[1..]))));
        return width == 2 && month is >= 1 and <= 12 ? PartialDate.OfMonth(year, month) : null;
    }

    private static PartialDate? Written(ReadOnlySpan<char> text) =>
        WrittenDates.TryReadAt(text, out var date, out _) && date is { Month: not null, Year: >= FirstYear and <= LastYear } ? date.Dated : null;

    private static PartialDate? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? PartialDate.OfDay(year, month, day)
            : null;

    private static int DigitCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits);
}
