using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>Tells a bank that a text quotes from one that takes part in a deal, by what stands beside its name.</summary>
internal static class QuotedBanks
{
    private static readonly WordList Quoting = WordList.Of(
        ("analyst analysts strategist strategists economist economists estimates estimated expects expected forecasts forecast forecasted reckons reckoned believes believed thinks thought predicts predicted figures wrote writes rates rated upgraded downgraded " +
        "says said note notes research report reports reiterated initiated models calculates calculated advised advises cautioned argues argued raised lifted cut lowered puts sees projects projected").Split(' '));

    private static readonly string[] QuotingChinese =
        ["分析师", "研报", "研究报告", "报告", "认为", "预计", "估计", "估算", "推测", "预测", "指出", "表示", "上调", "下调", "给予", "维持", "重申", "称", "在报告", "最新报告", "发表", "策略师", "经济学家", "证券分析", "的分析", "看好", "提到", "测算"];

    private static readonly string[] CitingChinese = ["据", "根据", "引述", "援引", "引用", "来源：", "来自"];

    /// <summary>Whether a bank's name stands where a source is named.</summary>
    public static bool IsQuoted(Passage passage, LexiconMatch match) =>
        passage.Sentence.Language == "zh" ? IsQuotedInChinese(passage, match) : IsQuotedInEnglish(passage, match);

    private static bool IsQuotedInEnglish(Passage passage, LexiconMatch match)
    {
        var first = passage.TokenFrom(match.Span.Start);
        var next = passage.TokenFrom(match.Span.End);
        if (next < passage.Tokens.Count && passage.Tokens[next].Kind == TokenKind.Possessive)
            next++;
        if (next < passage.Tokens.Count && passage.Word(next) is "had" or "has" or "also" or "have")
            next++;
        if (next < passage.Tokens.Count && (Quoting.Has(passage.Word(next)) || (passage.Word(next) is ":" && first == 0)))
            return true;
        if (next < passage.Tokens.Count && passage.Word(next) is ":" && first > 0 && passage.Word(first - 1) is ".")
            return true;
        return first >= 2 && passage.Word(first - 1) is "at" or "to" or "from" or "by" && passage.Word(first - 2) is "analyst" or "analysts" or "economist" or "economists" or "strategist" or "according" or "estimate" or "estimates" or "note" or "advised";
    }

    private static bool IsQuotedInChinese(Passage passage, LexiconMatch match)
    {
        var behind = match.Span.End;
        while (behind < passage.Span.End && passage.Text[behind] is ' ' or '（' or '由' or '此' or '最' or '新')
            behind++;
        return Array.Exists(QuotingChinese, word => passage.Continues(behind, word))
            || Array.Exists(CitingChinese, word => passage.Continues(match.Span.Start - word.Length, word));
    }
}
