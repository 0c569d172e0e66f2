using ComputeGraph.Core.Dates;
using ComputeGraph.Core.Names;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>Reads the date at the head of a passage.</summary>
internal static class Datelines
{
    private const int LongestBracket = 40;
    private const int LongestPlace = 60;
    private const int LongestAgency = 12;

    private static readonly string[] LeadIns = ["On ", "当地时间", "當地時間", "北京时间", "北京時間", "美东时间", "美東時間", "据悉，", "日前，"];

    public static DatelineForm Read(ReadOnlySpan<char> text, bool isHeading, out WrittenDate date)
    {
        if (text.Length > 400)
            text = text[..400];
        if (InBracket(text, out date) || AfterPlace(text, out date) || (isHeading && AtEnd(text, out date)))
            return DatelineForm.Explicit;
        return AtHead(text, isHeading, out date);
    }

    /// <summary>【2026年4月8日】, 【11月3日，悉尼】, [April 8], 【某社4月8日电】.</summary>
    private static bool InBracket(ReadOnlySpan<char> text, out WrittenDate date)
    {
        date = default;
        if (text.IsEmpty || text[0] is not ('【' or '[' or '（' or '(' or '［'))
            return false;
        var close = text.IndexOfAny("】]）)］");
        if (close is < 2 or > LongestBracket)
            return false;
        var inner = text[1..close].Trim();
        if (text[0] is '(' or '（' && !StandaloneLines.IsDate(inner))
            return false;
        return WrittenDates.TryFind(inner, out date, out var start, out var length)
            && date.Month is not null
            && (start == 0 || start + length == inner.Length || inner[start + length] is '电' or '電' or '讯' or '訊');
    }

    /// <summary>NEW YORK, Oct 15 - …; New Delhi, Feb 18: …; 新华社北京4月8日电.</summary>
    private static bool AfterPlace(ReadOnlySpan<char> text, out WrittenDate date)
    {
        if (!WrittenDates.TryFind(text[..Math.Min(text.Length, LongestPlace + 24)], out date, out var start, out var length) || !date.HasDay || start > LongestPlace)
            return false;
        var rest = text[(start + length)..];
        if (start == 0)
            return IsSetApart(rest);
        var place = text[..start].TrimEnd();
        if (place.IsEmpty)
            return false;
        if (ChineseScript.IsHan(place[^1]))
            return place.Length <= LongestAgency && place.IndexOfAny("，。、：的于在") < 0 && rest is ['电' or '電' or '讯' or '訊', ..];
        return place[^1] == ',' && IsPlace(place[..^1]) && (rest.Trim().IsEmpty || IsSetApart(rest));
    }

    /// <summary>A dash or a colon with no figure after it, agency in brackets or not, or nothing more at all.</summary>
    private static bool IsSetApart(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        if (rest.IsEmpty)
            return true;
        if (rest[0] is '(' or '（' && rest.IndexOfAny(")）") is > 0 and < LongestBracket and var close)
            rest = rest[(close + 1)..].TrimStart();
        return !rest.IsEmpty && rest[0] is '-' or '–' or '—' or ':' or '：' or '|' or '｜' or '】' && !(rest.Length > 1 && char.IsDigit(rest[1]));
    }

    /// <summary>Words that begin with capitals, few enough for a city and a state.</summary>
    private static bool IsPlace(ReadOnlySpan<char> place)
    {
        if (place.IsEmpty || !char.IsUpper(place[0]))
            return false;
        foreach (var word in place.Split(' '))
        {
            var span = place[word];
            if (!span.IsEmpty && !char.IsUpper(span[0]) && span is not ("de" or "la" or "of" or "du" or "and" or "upon"))
                return false;
            if (span.IndexOfAnyInRange('0', '9') >= 0)
                return false;
        }

        return place.Count(' ') <= 5;
    }

    /// <summary>A heading may end with its date: "Sydney, 3 November".</summary>
    private static bool AtEnd(ReadOnlySpan<char> text, out WrittenDate date)
    {
        var rest = text.TrimEnd(")）】] ");
        while (WrittenDates.TryFind(rest, out date, out var start, out var length))
        {
            if (start + length == rest.Length)
                return date.HasDay && start > 0 && rest[start - 1] is ' ' or '(' or '（' or ',' or '，' or '　' or '|' or '｜';
            rest = rest[(start + length)..];
        }

        return false;
    }

    private static DatelineForm AtHead(ReadOnlySpan<char> text, bool isHeading, out WrittenDate date)
    {
        var start = LeadIn(text);
        if (!WrittenDates.TryReadAt(text[start..], out date, out var length) || !date.HasDay)
            return DatelineForm.None;
        var rest = text[(start + length)..];
        if (IsSetApart(rest) || (isHeading && start == 0 && rest[0] is ' ' or '，' or ',' or '　' or '、'))
            return DatelineForm.Explicit;
        // "On 6 October the company agreed" leads; "6 October was the day" does not.
        if (start == 0 && rest.TrimStart() is [>= 'a' and <= 'z', ..])
            return DatelineForm.None;
        return rest[0] is ',' or '，' or ' ' or '　' || ChineseScript.IsHan(rest[0]) ? DatelineForm.Leading : DatelineForm.None;
    }

    /// <summary>Words that may stand before a leading date: "On", 当地时间, and a source such as 某某网讯，.</summary>
    private static int LeadIn(ReadOnlySpan<char> text)
    {
        foreach (var word in LeadIns)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return word.Length + (text[word.Length..].Length - text[word.Length..].TrimStart().Length);
        }

        var comma = text[..Math.Min(text.Length, LongestAgency + 1)].IndexOfAny('，', ',');
        if (comma < 2 || text[..comma].ContainsAnyInRange('0', '9') || text[comma - 1] is not ('讯' or '訊' or '悉' or '息' or '道'))
            return 0;
        var next = comma + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        return next;
    }
}
