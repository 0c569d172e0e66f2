using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>Tells from the words around a sum what it is the price of: the whole, a year, a unit.</summary>
internal static class MoneyBasis
{
    /// <summary>"Each" behind a larger sum means each party, behind a smaller one each unit of goods.</summary>
    private const decimal DearestUnit = 10_000_000m;

    /// <summary>No share is dearer; with a scale word a sum is no price of one.</summary>
    private const decimal DearestShare = 100_000m;

    /// <summary>A smaller sum that is neither of a year nor of a unit is a price, not a deal.</summary>
    private const decimal LeastSum = 1_000m;

    private const int ChineseWindow = 12;
    private const int EnglishWindow = 36;

    private static readonly PhraseTable<AmountBasis> Behind = PhraseTable<AmountBasis>.Of(
        (AmountBasis.PerYear, "a year|per year|per annum|annually|each year|every year|yearly|a year's|/year|/yr|/ year|p.a.|/年|/ 年|每年|一年|年化|in annual|in yearly|of annual|in annualized|in annualised|on an annual basis|per-year"),
        (AmountBasis.PerUnit, "per|a share|a unit|a chip|a gpu|a card|a piece|a rack|an hour|a kilowatt|a megawatt|a gigawatt|a watt|a token|apiece|/gpu|/hour|/hr|/h|/unit|/share|/chip|/kw|/mw|/gw|/kwh|/mwh|/w|/兆瓦|/吉瓦|/千瓦|/瓦|/股|/颗|/片|/张|/台|/套|/卡|/枚|/块|/个|/柜|/架|/小时|/时|/卡时|/度|/月|/平方米|/吨|一颗|一片|一张|一台|一套|一股|一枚|一块|每股|每张|每颗|每台|每卡|每小时|每月"));

    private static readonly PhraseTable<AmountBasis> Ahead = PhraseTable<AmountBasis>.Of(
        (AmountBasis.PerYear, "每年|一年可|一年能|一年约|一年将|年均|年化|每年度|annual|annualised|annualized|annually|yearly|per-year|each year"),
        (AmountBasis.PerUnit, "每股|每颗|每片|每张|每台|每套|每卡|每枚|每块|每个|每柜|每机柜|每架|每兆瓦|每吉瓦|每千兆瓦|每千瓦|每gw|每mw|每瓦|每小时|每度|每月|每平方米|单价|单颗|单卡|单台|单套|单机柜|单柜|单位成本|unit price|price per share|per-share|per share|per gpu|per unit|per gigawatt|per megawatt|per mw|per gw|exercise price|strike price|行权价|行使价|发行价|认购价|配股价|转股价|换股价"));

    private static readonly WordSet OtherYear = new("earlier|ago|before|later|prior|previously|on|from now|after|and");

    private static readonly WordSet Each = new("each");

    private static readonly WordSet SharePrices = new(
        "股价|目标价|收盘价|收盘|收报|收于|开盘|现报|市价|均价|最新价|stock price|share price|shares at|price target|price targets|target price|target price|target of|closed at|close at|traded at|trading at|trades at|trade at|stock at");

    private static readonly WordSet YearNouns = new("年收入|年营收|年租金|年费|年租|年产值|年销售额|年销售收入|年经常性收入|年服务费|年利润|年营业额");

    public static AmountBasis Of(FoldedText text, int start, int end, Interval amount, int previousEnd)
    {
        if (ReadBehind(text, end, amount) is { } behind)
            return behind;
        return ReadAhead(text, start, previousEnd);
    }

    /// <summary>Whether a sum without a scale word is a price on the market (of a share, of tokens), which no deal has.</summary>
    public static bool IsMarketPrice(FoldedText text, int start, Interval amount, AmountBasis basis, int previousEnd) =>
        (basis == AmountBasis.Total && amount.Value < LeastSum) || amount.Value < DearestShare && SharePrices.StandsWithin(text, ClauseStart(text, start, previousEnd), start);

    private static AmountBasis? ReadBehind(FoldedText text, int end, Interval amount)
    {
        var position = BehindBracket(text, text.SkipBlanks(end));
        var stop = Behind.Match(text, position, out var basis);
        if (stop >= 0)
            return basis == AmountBasis.PerYear && OtherYear.StandsAt(text, text.SkipBlanks(stop)) ? null : basis;
        return Each.StandsAt(text, position) && amount.Value < DearestUnit ? AmountBasis.PerUnit : null;
    }

    /// <summary>"USD 6.01 (EUR 5.16) a share": what follows the conversion holds for both sums.</summary>
    private static int BehindBracket(FoldedText text, int position)
    {
        const int MostCharacters = 40;
        if (text[position] == ')')
            return text.SkipBlanks(position + 1);
        if (text[position] != '(')
            return position;
        for (var i = position + 1; i < position + MostCharacters; i++)
        {
            if (text[i] == ')')
                return text.SkipBlanks(i + 1);
        }

        return position;
    }

    private static AmountBasis ReadAhead(FoldedText text, int start, int previousEnd)
    {
        var from = ClauseStart(text, start, previousEnd);
        for (var i = start - 1; i >= from; i--)
        {
            if (FoldedText.IsLatin(text[i]) && FoldedText.IsLatin(text[i - 1]))
                continue;
            if (Ahead.Match(text, i, out var basis) is var end and >= 0 && end <= start)
                return basis;
            // 2025年收入 is the income of a year that the text names, 年收入 that of any.
            if (YearNouns.StandsAt(text, i) && !FoldedText.IsDigit(text[text.SkipBlanksBack(i) - 1]) && !"今明去后前全".Contains(text[i - 1], StringComparison.Ordinal))
                return AmountBasis.PerYear;
        }

        return AmountBasis.Total;
    }

    /// <summary>Where the words that may speak of a sum begin: in its clause, behind the amount before it, in a short window.</summary>
    private static int ClauseStart(FoldedText text, int start, int previousEnd)
    {
        var window = FoldedText.IsLetter(text[text.SkipBlanksBack(start) - 1]) ? EnglishWindow : ChineseWindow;
        var least = Math.Max(previousEnd, start - window);
        var from = start;
        while (from > least && (text[from - 1] is '(' or ')' || !FoldedText.IsClauseBorder(text[from - 1])))
            from--;
        return from;
    }
}
