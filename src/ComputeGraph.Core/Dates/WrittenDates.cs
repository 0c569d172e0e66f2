using System.Buffers;

namespace ComputeGraph.Core.Dates;

/// <summary>
/// The one reader of calendar dates, in Chinese, English and figures. Of a range written with one of both ends it gives the last day.
/// Halves, quarters and relative dates ("last week") are no calendar dates. Linear in what it reads; it never throws.
/// </summary>
public static class WrittenDates
{
    /// <summary>Digits, Chinese numerals, and the initials of the months.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789０１２３４５６７８９〇零○一二三四五六七八九十JFMASOND");

    /// <summary>Reads a date that begins where <paramref name="text"/> begins; <paramref name="length"/> is what it covers.</summary>
    public static bool TryReadAt(ReadOnlySpan<char> text, out WrittenDate date, out int length)
    {
        date = default;
        length = 0;
        if (text.IsEmpty || !Beginnings.Contains(text[0]))
            return false;
        var cursor = new DateCursor(text);
        if (!NumericDateForm.TryRead(ref cursor, out date) && !ChineseDateForm.TryRead(ref cursor, out date) && !EnglishDateForm.TryRead(ref cursor, out date))
            return false;
        length = cursor.Position;
        return true;
    }

    /// <summary>Finds the first date of <paramref name="text"/> that is not the tail of a longer number or word.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out WrittenDate date, out int start, out int length)
    {
        start = 0;
        for (var next = text.IndexOfAny(Beginnings); next >= 0; next = text[start..].IndexOfAny(Beginnings))
        {
            start += next;
            if ((start == 0 || !Continues(text[start - 1], text[start])) && TryReadAt(text[start..], out date, out length))
                return true;
            start++;
        }

        date = default;
        length = 0;
        return false;
    }

    private static bool Continues(char before, char first) =>
        DateCursor.IsDigit(first)
            ? DateCursor.IsDigit(before) || char.IsAsciiLetter(before) || before is '.' or ',' or '$' or '€' or '£' or '¥'
            : char.IsAsciiLetter(first) && char.IsLetterOrDigit(before) && before < '\u2E80';
}
