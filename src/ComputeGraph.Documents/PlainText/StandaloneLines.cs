using ComputeGraph.Core.Dates;

namespace ComputeGraph.Documents.PlainText;

/// <summary>Lines that are never part of a paragraph, whatever stands around them: dates alone, page numbers, questions and answers, captions, contacts, ratings.</summary>
internal static class StandaloneLines
{
    private static readonly string[] Speakers = ["Q:", "A:", "Q：", "A：", "问：", "答：", "問：", "问:", "答:", "問:"];

    private static readonly string[] Captions = ["图表", "圖表", "图", "圖", "表", "Figure", "Exhibit", "Table", "Chart", "FIGURE", "EXHIBIT", "TABLE", "CHART"];

    private static readonly string[] Sources =
        ["来源", "來源", "资料来源", "資料來源", "数据来源", "數據來源", "信息来源", "Source", "Sources", "SOURCE"];

    public static bool Is(ReadOnlySpan<char> line) =>
        line.Length <= 400 && (IsDate(line) || IsPageNumber(line) || IsSpeech(line) || IsCaption(line) || IsSource(line) || IsContact(line) || RatingWords.IsExplained(line));

    /// <summary>Nothing but a date, with or without a weekday, an hour or brackets.</summary>
    public static bool IsDate(ReadOnlySpan<char> line)
    {
        if (line.Length > 40)
            return false;
        line = line.Trim("()（）[]【】 　");
        if (!WrittenDates.TryReadAt(line, out var date, out var length) || (date.Day is null && date.Year is null) || date.Month is null)
            return false;
        foreach (var word in line[length..])
        {
            if (!"星期周一二三四五六日天上下午晚晨早间時时分()（）,， :：0123456789".Contains(word, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>12, - 12 -, 第 3 页, Page 3 of 10, 3 / 12.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 24)
            return false;
        var rest = line.Trim("-–— /|·第页頁共");
        if (rest.StartsWith("Page ", StringComparison.OrdinalIgnoreCase))
            rest = rest[5..];
        var digits = 0;
        foreach (var character in rest)
        {
            if (char.IsDigit(character))
                digits++;
            else if (!" /of|页頁共第,，-".Contains(character, StringComparison.Ordinal))
                return false;
        }

        return digits is >= 1 and <= 8 && (rest.Length < line.Length || digits <= 4) && rest.Count('/') <= 1;
    }

    public static bool IsSpeech(ReadOnlySpan<char> line) => StartsWithAny(line, Speakers);

    /// <summary>图表1：…, Figure 2: …. "Figure 2 shows that …" is a sentence.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        foreach (var word in Captions)
        {
            if (!line.StartsWith(word, StringComparison.Ordinal))
                continue;
            var rest = line[word.Length..].TrimStart(" 　");
            var digits = 0;
            while (digits < rest.Length && (char.IsDigit(rest[digits]) || (digits > 0 && rest[digits] is '-' or '.' or '－')))
                digits++;
            if (digits is 0 or > 6)
                continue;
            rest = rest[digits..].TrimStart(" 　");
            return rest.IsEmpty || rest[0] is ':' or '：' or '|' or '．' or '、' or '—' or '–' || !SentenceMarks.EndsSentence(line);
        }

        return false;
    }

    /// <summary>资料来源：…, Source: …, also in brackets.</summary>
    public static bool IsSource(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("(（*");
        foreach (var word in Sources)
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
                return line[word.Length..].TrimStart(" 　") is [':' or '：', ..];
        }

        return false;
    }

    /// <summary>An e-mail address, a telephone number or an address with or without its label.</summary>
    public static bool IsContact(ReadOnlySpan<char> line) => line.Length <= 120 && ContactLines.Is(line);

    /// <summary>Words far apart on one line, as printers set the two ends of a running head.</summary>
    public static bool HasWideGap(ReadOnlySpan<char> line) => line.Length <= 200 && (line.Contains("    ", StringComparison.Ordinal) || line.Contains("\u3000\u3000\u3000", StringComparison.Ordinal));

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
