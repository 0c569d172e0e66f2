using ComputeGraph.Core.Documents;

namespace ComputeGraph.Documents.Zoning;

/// <summary>Who published a document: a label in its head, or the company for whose clients alone its disclaimer says it is.</summary>
internal static class PublisherNames
{
    private const int LongestName = 60;

    private static readonly string[] Labels = ["发布", "發布", "发布机构", "出品", "出版", "来源", "來源", "Publisher", "Published by", "Source"];

    /// <summary>What a Chinese disclaimer says right before and after the name of its company.</summary>
    private static readonly (string Before, string[] After)[] Formulas =
    [
        ("仅供", ["（以下简称", "(以下简称", "的客户", "的特定客户", "客户", "（下称"]),
        ("僅供", ["（以下簡稱", "(以下簡稱", "的客戶", "客戶"]),
        ("版权归", ["所有"]),
    ];

    public static string? Read(List<DraftZone> drafts, int head)
    {
        for (var i = 0; i < head; i++)
        {
            if (!drafts[i].IsApart && Labelled(drafts[i].Text) is { Length: > 1 and <= LongestName } name)
                return name;
        }

        foreach (var draft in drafts)
        {
            if (draft.Kind == ZoneKind.Disclaimer && InFormula(draft.Text) is { } company)
                return company;
        }

        return null;
    }

    public static bool IsLabelled(ReadOnlySpan<char> line) => Labelled(line) is not null;

    private static string? Labelled(ReadOnlySpan<char> line)
    {
        if (line.Length > 120)
            return null;
        foreach (var label in Labels)
        {
            if (!line.StartsWith(label, StringComparison.Ordinal) || line[label.Length..].TrimStart() is not ([':' or '：', ..] and var rest))
                continue;
            var name = rest[1..].TrimStart();
            var end = name.IndexOfAny("|｜　；;");
            return (end < 0 ? name : name[..end]).TrimEnd().ToString();
        }

        return null;
    }

    private static string? InFormula(ReadOnlySpan<char> text)
    {
        foreach (var (before, endings) in Formulas)
        {
            var at = text.IndexOf(before, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var name = text[(at + before.Length)..];
            name = name[..Math.Min(name.Length, LongestName)];
            var end = -1;
            foreach (var ending in endings)
            {
                var found = name.IndexOf(ending, StringComparison.Ordinal);
                end = found > 0 && (end < 0 || found < end) ? found : end;
            }

            if (end > 3 && name[..end].Contains("公司", StringComparison.Ordinal) && !name.StartsWith("本公司", StringComparison.Ordinal))
                return name[..end].ToString();
        }

        return null;
    }
}
