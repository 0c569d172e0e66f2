using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>The words by which legal text, rating scales and lists of other reports are known, in both languages.</summary>
internal static class BoilerplateWords
{
    private static readonly string[] DisclaimerHeads =
    [
        "免责声明", "免責聲明", "免责条款", "免責條款", "法律声明", "法律聲明", "特别声明", "特別聲明", "重要声明", "重要聲明", "郑重声明", "鄭重聲明",
        "分析师声明", "分析師聲明", "分析师承诺", "独立性声明", "独立性申明", "一般声明", "一般聲明", "版权声明", "版權聲明", "合规声明", "信息披露", "利益冲突披露", "法律主体声明",
        "disclaimer", "disclaimers", "disclosure", "disclosures", "important information", "legal notice", "legal disclaimer", "analyst certification",
        "forward-looking statements", "forward looking statements", "safe harbor", "safe harbor statement", "cautionary statement", "cautionary statements",
    ];

    private static readonly string[] RatingHeads =
    [
        "投资评级标准", "投资评级", "评级标准", "评级说明", "评级的说明", "评级定义", "评级体系", "級別定義", "级别定义", "投資評級", "評級標準", "評級說明", "評級定義",
        "rating definitions", "ratings definitions", "rating system", "stock ratings", "rating scale", "explanation of ratings", "ratings key",
    ];

    private static readonly string[] RelatedHeads =
    [
        "相关研究", "相關研究", "相关报告", "相關報告", "相关研究报告", "近期报告", "近期研究", "往期回顾", "往期报告", "推荐阅读", "推薦閱讀", "延伸阅读", "延伸閱讀", "相关阅读", "相關閱讀",
        "相关新闻", "相關新聞", "报告推荐", "related research", "related reports", "related reading", "related articles", "related stories", "related news", "recent research",
        "recent reports", "read more", "read next", "read also", "see also", "more from", "more on this topic", "further reading",
    ];

    /// <summary>All heads at once: most lines hold none, and are asked no further.</summary>
    private static readonly WordsByScript Heads = new(
        [.. DisclaimerHeads.Concat(RatingHeads).Concat(RelatedHeads).Where(head => !char.IsAscii(head[0]))],
        [.. DisclaimerHeads.Concat(RatingHeads).Concat(RelatedHeads).Where(head => char.IsAscii(head[0]))]);

    private static readonly WordsByScript Strong = new(
    [
        "不构成", "不構成", "投资需谨慎", "投資需謹慎", "风险自负", "風險自負", "风险自担", "不作任何保证", "不做任何保证", "不作任何保證", "不承担任何", "不承擔任何", "承担任何责任", "版权归", "版權歸", "版权所有",
        "版權所有", "未经书面", "未经授权", "書面許可", "书面授权", "执业资格", "咨询业务资格", "據此操作", "据此操作", "特此声明", "特此聲明", "未经专家审阅", "仅供内部", "真实、准确", "真實、準確", "虚假记载", "虛假記載",
        "使用本报告", "翻版、复制", "不对任何人", "仅供参考之用", "客户使用", "咨询业务",
    ],
    [
        "for information purposes", "for informational purposes", "not constitute", "nor does it constitute", "investment advice",
        "not a solicitation", "an offer to", "representation or warranty", "past performance", "not be liable", "accepts no liability",
        "no liability", "views expressed", "forward-looking statement", "may not be reproduced", "all rights reserved", "solicitation",
        "report has been prepared", "document has been prepared", "material has been prepared", "research analyst", "undertakes no obligation",
        "undertake no obligation", "conflict of interest", "conflicts of interest", "for testing purposes",
    ]);

    private static readonly WordsByScript Weak = new(
    [
        "本报告", "本報告", "此报告", "本公司", "本刊", "本文", "投资建议", "投資建議", "责任", "責任", "客户", "證券", "证券", "声明", "聲明", "版权", "版權", "风险", "風險", "投资者", "投資者",
        "研究报告", "监管", "合规", "经营许可", "保密", "评级", "評級", "信息", "意见", "意見", "观点", "觀點", "转载", "轉載", "许可", "机构",
    ],
    [
        "this report", "this document", "this material", "investor", "securities", "liab", "advice", "risks", "uncertaint", "disclos", "regulat",
        "recipient", "affiliates", "analyst", "compensation", "sample", "position", "not responsible", "licen",
    ]);

    private static readonly WordsByScript Rating = new(
    [
        "评级", "評級", "涨跌幅", "涨幅", "跌幅", "基准", "基準", "指数", "跑赢", "跑输", "个月", "個月", "类别", "级别", "定义",
    ],
    [
        "rating", "benchmark", "months", "total return", "outperform", "underperform", "relative to",
    ]);

    /// <summary>What kind of boilerplate a line heads by its words; the words before a colon count too ("Disclosure: the bank …").</summary>
    public static BoilerplateKind HeadOf(ReadOnlySpan<char> line, out bool isWhole)
    {
        isWhole = true;
        var head = line.Length > 200 ? line[..200] : line;
        var colon = head.IndexOfAny(':', '：');
        if (colon >= 0)
        {
            isWhole = line[(colon + 1)..].Trim().IsEmpty;
            head = head[..colon];
        }
        else if (line.Length > 60)
        {
            return BoilerplateKind.None;
        }

        if (head.Length > 80 || !Heads.In(head))
            return BoilerplateKind.None;
        head = head.Trim("【】[]()（）*#■●•《》 　0123456789一二三四五六七八九十、.．");
        if (head.Length is < 2 or > 60)
            return BoilerplateKind.None;
        if (IsHead(head, DisclaimerHeads, 8))
            return BoilerplateKind.Disclaimer;
        if (isWhole && IsHead(head, RatingHeads, 14))
            return BoilerplateKind.Ratings;
        return isWhole && IsHead(head, RelatedHeads, 6) ? BoilerplateKind.Related : BoilerplateKind.None;
    }

    /// <summary>Whether a paragraph speaks as legal text does, inside a region that a head opened.</summary>
    public static bool IsLegal(ReadOnlySpan<char> text) => Strong.In(text) || Weak.Count(text, 2) >= 2;

    /// <summary>Whether a paragraph without a head over it is legal text: most of its sentences are, and one of them is past doubt.</summary>
    public static bool IsLegalAlone(ReadOnlySpan<char> text)
    {
        // Legal text says so early.
        const int early = 160;
        if (!Strong.In(text[..Math.Min(text.Length, early)]))
            return false;
        var (sentences, legal) = (0, 0);
        while (!text.IsEmpty)
        {
            var sentence = NextSentence(ref text);
            if (TextColumns.Of(sentence) < 6)
                continue;
            sentences++;
            legal += Strong.In(sentence) || Weak.Count(sentence, 2) >= 2 ? 1 : 0;
        }

        return legal * 5 >= sentences * 3;
    }

    public static bool IsRating(ReadOnlySpan<char> text) => Rating.Count(text, 2) >= (TextColumns.Of(text) > 80 ? 2 : 1);

    private static ReadOnlySpan<char> NextSentence(ref ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny("。；;.!！"); at >= 0 && at + 1 < text.Length;)
        {
            if (text[at] != '.' || text[at + 1] == ' ')
            {
                var sentence = text[..(at + 1)];
                text = text[(at + 1)..];
                return sentence;
            }

            var next = text[(at + 1)..].IndexOfAny("。；;.!！");
            at = next < 0 ? -1 : at + 1 + next;
        }

        var rest = text;
        text = default;
        return rest;
    }

    /// <summary>The head itself, or with a few words before or after it.</summary>
    private static bool IsHead(ReadOnlySpan<char> head, string[] words, int more)
    {
        foreach (var word in words)
        {
            var isLatin = char.IsAsciiLetter(word[0]);
            if (head.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
            if (head.Length > word.Length + (isLatin ? 24 : more))
                continue;
            if (head.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (!isLatin || (head.Length > word.Length && head[^(word.Length + 1)] == ' ' && word.Contains(' '))))
                return true;
            if (head.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (isLatin ? head[word.Length] == ' ' && word.Contains(' ') : head[word.Length] is '的' or '及' or '与' or '和' or '（' or '('))
                return true;
        }

        return false;
    }
}
