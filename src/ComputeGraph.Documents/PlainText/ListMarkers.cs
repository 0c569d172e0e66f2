using System.Globalization;
using ComputeGraph.Documents.Layout;

namespace ComputeGraph.Documents.PlainText;

/// <summary>Reads the markers of lists and sections: ■ • - 1. 1) (1) ① 一、 （一） 4.1 第三章, and labels such as 事件 1: behind a bullet.</summary>
internal static class ListMarkers
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Marks that are bullets even where the text follows at once.</summary>
    private const string TightBullets = "■•●○◆◇▪▫◼◾▶►➢➤❖❑✓✔★☆※⚫▲";

    /// <summary>Marks that are bullets only before white space; without it they are words' own.</summary>
    private const string LooseBullets = "-*·–—+‣⁃∙・＊－√";

    private static readonly string[] Labels = ["事件", "新闻", "新聞", "要闻", "要聞", "消息", "Event", "News", "Item"];

    /// <summary>The marker at the head of a line; kind None where there is none.</summary>
    public static ListMarker Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return default;
        var marker = Bullet(line);
        if (marker.Kind == MarkerKind.Bullet)
            return Labelled(marker, line[marker.Length..]);
        if (marker.Kind == MarkerKind.None)
            marker = Number(line);
        return marker.Kind == MarkerKind.None ? Section(line) : marker;
    }

    /// <summary>Behind a bullet a number or a label counts the items: "- 1、", "- 事件 1:".</summary>
    private static ListMarker Labelled(ListMarker bullet, ReadOnlySpan<char> text)
    {
        var number = Number(text);
        return number.Kind == MarkerKind.Number
            ? number with { Length = bullet.Length + number.Length }
            : bullet with { Length = bullet.Length + LabelLength(text) };
    }

    private static ListMarker Bullet(ReadOnlySpan<char> line)
    {
        var first = line[0];
        var length = char.IsHighSurrogate(first) && line.Length > 1 ? 2 : 1;
        var spaces = Spaces(line[length..]);
        // The variation selector of an emoji.
        if (line.Length > length && line[length] == '\uFE0F')
            (length, spaces) = (length + 1, Spaces(line[(length + 1)..]));
        if (length + spaces >= line.Length)
            return default;
        if (TightBullets.Contains(first, StringComparison.Ordinal) || char.GetUnicodeCategory(first) == UnicodeCategory.PrivateUse)
            return new ListMarker(MarkerKind.Bullet, 0, length + spaces);
        var isLoose = LooseBullets.Contains(first, StringComparison.Ordinal)
            || (first >= '\u2100' && CharUnicodeInfo.GetUnicodeCategory(CodePoint(line)) == UnicodeCategory.OtherSymbol);
        return isLoose && spaces > 0 ? new ListMarker(MarkerKind.Bullet, 0, length + spaces) : default;
    }

    private static int CodePoint(ReadOnlySpan<char> line) =>
        line.Length > 1 && char.IsSurrogatePair(line[0], line[1]) ? char.ConvertToUtf32(line[0], line[1]) : line[0];

    private static ListMarker Number(ReadOnlySpan<char> line)
    {
        if (line[0] is >= '①' and <= '⑳')
            return Marked(line, 1, line[0] - '①' + 1);
        if (line[0] is '(' or '（')
            return Digits(line[1..], out var inner) is > 0 and var width && line.Length > width + 1 && line[width + 1] is ')' or '）'
                ? Marked(line, width + 2, inner)
                : default;
        var digits = Digits(line, out var ordinal);
        if (digits == 0 || digits >= line.Length)
            return default;
        return line[digits] switch
        {
            ')' or '）' or '、' or '．' => Marked(line, digits + 1, ordinal),
            // "2.4" is a number or a section, "3.Mai" is neither.
            '.' when digits + 1 < line.Length && (Spaces(line[(digits + 1)..]) > 0 || TextColumns.IsWide(line[digits + 1])) => Marked(line, digits + 1, ordinal),
            _ => default,
        };
    }

    private static ListMarker Marked(ReadOnlySpan<char> line, int length, int ordinal)
    {
        length += Spaces(line[length..]);
        return length < line.Length ? new ListMarker(MarkerKind.Number, ordinal, length) : default;
    }

    private static ListMarker Section(ReadOnlySpan<char> line)
    {
        var open = line[0] is '(' or '（' ? 1 : 0;
        var ordinal = Numeral(line[open..], out var digits);
        if (ordinal > 0 && line.Length > open + digits && (open == 0 ? line[digits] is '、' or '．' or '.' : line[digits + 1] is ')' or '）'))
            return SectionOf(line, open + digits + 1, ordinal);
        if (line[0] == '第' && (ordinal = Numeral(line[1..], out digits)) > 0 && line.Length > digits + 1 && line[digits + 1] is '章' or '节' or '節' or '部')
            return SectionOf(line, digits + (line[digits + 1] == '部' && line.Length > digits + 2 && line[digits + 2] == '分' ? 3 : 2), ordinal);
        return Decimal(line);
    }

    /// <summary>4.1 and 4.1.2 before a title; "4.5 GW of power" has a lower-case word in it and is told apart by the caller.</summary>
    private static ListMarker Decimal(ReadOnlySpan<char> line)
    {
        var length = Digits(line, out _);
        var ordinal = 0;
        var parts = 0;
        while (length > 0 && length + 1 < line.Length && line[length] == '.' && Digits(line[(length + 1)..], out ordinal) is > 0 and var more)
        {
            length += 1 + more;
            parts++;
        }

        if (parts == 0 || length >= line.Length || Spaces(line[length..]) == 0)
            return default;
        var text = line[(length + Spaces(line[length..]))..];
        return !text.IsEmpty && ordinal > 0 && TextColumns.IsWide(text[0]) && !"亿億万萬吉兆千百十美元倍年月日个個家张張".Contains(text[0], StringComparison.Ordinal)
            ? SectionOf(line, length, ordinal)
            : default;
    }

    private static ListMarker SectionOf(ReadOnlySpan<char> line, int length, int ordinal)
    {
        length += Spaces(line[length..]);
        return length < line.Length ? new ListMarker(MarkerKind.Section, ordinal, length) : default;
    }

    /// <summary>事件 1: and the like, plain or between asterisks, with the white space behind it.</summary>
    public static int LabelLength(ReadOnlySpan<char> text)
    {
        var at = text.StartsWith("**", StringComparison.Ordinal) ? 2 : 0;
        foreach (var label in Labels)
        {
            if (!text[at..].StartsWith(label, StringComparison.Ordinal))
                continue;
            var end = at + label.Length;
            end += Spaces(text[end..]);
            end += Digits(text[end..], out var ordinal);
            if (ordinal == 0 || end >= text.Length || text[end] is not (':' or '：'))
                return 0;
            end++;
            if (at > 0 && text[end..].StartsWith("**", StringComparison.Ordinal))
                end += 2;
            end += Spaces(text[end..]);
            return end < text.Length ? end : 0;
        }

        return 0;
    }

    /// <summary>Width of a number of one or two digits; 0 where there is none or a longer one.</summary>
    private static int Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var width = 0;
        while (width < text.Length && width < 3 && text[width] is (>= '0' and <= '9') or (>= '０' and <= '９'))
            value = value * 10 + (text[width++] & 0xF);
        return width <= 2 ? width : 0;
    }

    /// <summary>一 to 九十九; 0 where there is none.</summary>
    private static int Numeral(ReadOnlySpan<char> text, out int width)
    {
        width = 0;
        var value = 0;
        while (width < text.Length && width < 3 && Numerals.IndexOf(text[width], StringComparison.Ordinal) is >= 0 and var index)
        {
            value = index == 9 ? Math.Max(value, 1) * 10 : value + index + 1;
            width++;
        }

        return value;
    }

    private static int Spaces(ReadOnlySpan<char> text)
    {
        var width = 0;
        while (width < text.Length && char.IsWhiteSpace(text[width]))
            width++;
        return width;
    }
}
