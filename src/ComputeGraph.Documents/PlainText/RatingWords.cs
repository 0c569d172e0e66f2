namespace ComputeGraph.Documents.PlainText;

/// <summary>The names of brokers' ratings, which stand alone in a head ("Buy (maintained)") and before a colon in a scale ("Buy: expected …").</summary>
internal static class RatingWords
{
    private static readonly string[] Names =
    [
        "买入", "買入", "增持", "中性", "减持", "減持", "卖出", "賣出", "推荐", "推薦", "强烈推荐", "強烈推薦", "强于大市", "同步大市", "弱于大市", "优于大市", "看好", "持有", "回避",
        "Buy", "BUY", "Hold", "HOLD", "Sell", "SELL", "Strong buy", "Overweight", "Neutral", "Underweight", "Outperform", "Underperform",
    ];

    /// <summary>Whether a line is a rating and nothing more: 买入（维持评级）.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line) =>
        line.Length <= 40 && After(line) is var rest && rest >= 0 && (line[rest..].Trim() is var tail)
        && (tail.IsEmpty || (tail[0] is '(' or '（' && tail[^1] is ')' or '）' && tail.Length <= 20));

    /// <summary>Whether a line explains a rating: 买入：预期未来6个月….</summary>
    public static bool IsExplained(ReadOnlySpan<char> line) => After(line) is >= 0 and var rest && line[rest..].TrimStart() is [':' or '：', ..];

    /// <summary>Where the rating's name ends; -1 where the line does not begin with one.</summary>
    private static int After(ReadOnlySpan<char> line)
    {
        var end = -1;
        foreach (var name in Names)
        {
            if (name.Length > end && line.StartsWith(name, StringComparison.Ordinal))
                end = name.Length;
        }

        return end;
    }
}
