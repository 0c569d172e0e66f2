namespace ComputeGraph.Documents.PlainText;

/// <summary>How to reach people: e-mail, telephone, post, web. And who they are: an analyst with a licence.</summary>
internal static class ContactLines
{
    private static readonly string[] Labels =
    [
        "电话", "電話", "传真", "傳真", "邮箱", "郵箱", "电子邮件", "电子邮箱", "邮编", "邮政编码", "地址", "网址", "公司网址", "联系电话",
        "Email", "E-mail", "EMAIL", "E-MAIL", "Tel", "TEL", "Phone", "Fax", "FAX", "Mobile", "Website", "T:", "M:", "E:",
    ];

    private static readonly string[] Analysts =
    [
        "分析师", "分析師", "证券分析师", "首席分析师", "研究员", "研究員", "联系人", "聯絡人", "研究助理", "执业证书", "執業證書", "SAC", "执业编号",
        "Analyst", "ANALYST", "Lead analyst", "Analysts", "Research analyst", "Research associate", "Associate",
    ];

    /// <summary>A line that only says how to reach somebody.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.Trim("<>()（） 　");
        if (line.IsEmpty)
            return false;
        if (IsAddress(line) || IsTelephone(line))
            return true;
        foreach (var label in Labels)
        {
            if (!line.StartsWith(label, StringComparison.Ordinal))
                continue;
            var rest = line[label.Length..].TrimStart(" 　");
            if (label[^1] == ':')
                return IsTelephone(rest) || IsAddress(rest);
            return rest is [':' or '：', ..] or "" && !SentenceMarks.EndsSentence(line) && (rest.Length < 2 || rest.IndexOfAny("@0123456789") >= 0 || label is "地址" or "网址");
        }

        return false;
    }

    /// <summary>A line that names an analyst or a licence: "分析师：…", "执业证书: S05…", "Analyst: …". A sentence about analysts is none.</summary>
    public static bool IsAnalyst(ReadOnlySpan<char> line)
    {
        if (TextColumns.Of(line) > 80 || SentenceMarks.EndsSentence(line))
            return false;
        if (HasLicence(line))
            return true;
        foreach (var label in Analysts)
        {
            if (!line.StartsWith(label, StringComparison.Ordinal))
                continue;
            var rest = line[label.Length..];
            return rest.StartsWith("编号", StringComparison.Ordinal) || rest.TrimStart(" 　") is [':' or '：', ..] || IsNameAfterSpace(rest);
        }

        return false;
    }

    /// <summary>One address and hardly anything else.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf('@');
        if (at > 0 && at + 3 < line.Length && line.Length <= 64 && line[at..].Contains('.') && line.Count(' ') <= 2)
            return char.IsAsciiLetterOrDigit(line[at - 1]) && char.IsAsciiLetterOrDigit(line[at + 1]) && !line.ContainsAnyInRange('\u4E00', '\u9FFF');
        return !line.Contains(' ') && (line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>+1 212 555 0100, (0512)62938527: seven digits and more with nothing but their marks, and a mark that a figure does not have.</summary>
    private static bool IsTelephone(ReadOnlySpan<char> line)
    {
        if (line.Length is < 7 or > 32 || line.IndexOfAnyExcept("0123456789+-()（） .") >= 0 || line.Count('.') == 1)
            return false;
        var digits = line.Length - line.Count('+') - line.Count('-') - line.Count('(') - line.Count(')') - line.Count(' ') - line.Count('.');
        return digits is >= 7 and <= 15 && (line[0] is '+' or '(' or '（' || line.IndexOfAny('-', ' ') > 0);
    }

    /// <summary>A licence number of the Securities Association of China: S and thirteen digits.</summary>
    private static bool HasLicence(ReadOnlySpan<char> line)
    {
        for (var i = line.IndexOf('S'); i >= 0 && i + 13 < line.Length;)
        {
            if (line.Slice(i + 1, 13).IndexOfAnyExceptInRange('0', '9') < 0)
                return true;
            var next = line[(i + 1)..].IndexOf('S');
            if (next < 0)
                return false;
            i += 1 + next;
        }

        return false;
    }

    private static bool IsNameAfterSpace(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && rest[0] is ' ' or '\u3000' && rest.Trim().Length is >= 2 and <= 20 && TextColumns.IsWide(rest.Trim()[0]) && rest.IndexOfAny("，,。、") < 0;
}
