using System.Globalization;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Reports.Wording;

/// <summary>Figures as people write them: <c>$30bn</c>, <c>up to 750 MW</c>, <c>300亿美元</c>, <c>最多750兆瓦</c>.</summary>
public static class FigureText
{
    private static readonly (decimal Factor, string Word)[] EnglishScale = [(1e12m, "tn"), (1e9m, "bn"), (1e6m, "m"), (1, "")];
    private static readonly (decimal Factor, string Word)[] ChineseScale = [(1e12m, "万亿"), (1e8m, "亿"), (1e4m, "万"), (1, "")];

    public static string Money(Money money, ReportLanguage language)
    {
        var text = Money(money.Amount, money.Currency, language);
        return (money.Basis, language) switch
        {
            (AmountBasis.PerYear, ReportLanguage.En) => text + " a year",
            (AmountBasis.PerUnit, ReportLanguage.En) => text + " each",
            (AmountBasis.PerYear, _) => "每年" + text,
            (AmountBasis.PerUnit, _) => "每件" + text,
            _ => text,
        };
    }

    public static string Money(Interval amount, string currency, ReportLanguage language)
    {
        var (before, after) = Currency(currency, language);
        return Scaled(amount, language == ReportLanguage.En ? EnglishScale : ChineseScale, before, after, language);
    }

    public static string Power(Interval gigawatts, ReportLanguage language)
    {
        var (giga, mega) = language == ReportLanguage.En ? (" GW", " MW") : ("吉瓦", "兆瓦");
        var inMegawatts = (gigawatts.High ?? gigawatts.Low) < 1;
        return Bounded(inMegawatts ? gigawatts.Times(1000) : gigawatts, Plain, "", inMegawatts ? mega : giga, language);
    }

    public static string Count(Quantity quantity, ReportLanguage language) =>
        Bounded(quantity.Amount, value => value.ToString("#,##0.##", CultureInfo.InvariantCulture), "", " " + quantity.Unit, language);

    public static string Percent(Interval percent, ReportLanguage language) => Bounded(percent, Plain, "", "%", language);

    /// <summary>A number with at most two decimals.</summary>
    public static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Scaled(Interval amount, (decimal Factor, string Word)[] scale, string before, string after, ReportLanguage language)
    {
        var greatest = amount.High ?? amount.Low ?? 0;
        var (factor, word) = Array.Find(scale, unit => greatest >= unit.Factor) is { Factor: > 0 } unit ? unit : scale[^1];
        return Bounded(amount, value => Plain(value / factor), before, word + after, language);
    }

    private static string Bounded(Interval interval, Func<decimal, string> show, string before, string after, ReportLanguage language)
    {
        var english = language == ReportLanguage.En;
        return (interval.Low, interval.High) switch
        {
            (0, null) => english ? "unknown" : "不详",
            (null, { } high) => (english ? "up to " : "最多") + before + show(high) + after,
            ({ } low, null) => english ? "at least " + before + show(low) + after : before + show(low) + after + "以上",
            (0, { } high) when high != 0 => (english ? "up to " : "最多") + before + show(high) + after,
            ({ } low, { } high) when low != high => before + show(low) + "–" + show(high) + after,
            var (low, _) => (interval.About ? english ? "about " : "约" : "") + before + show(low!.Value) + after,
        };
    }

    private static (string Before, string After) Currency(string code, ReportLanguage language) => (code, language) switch
    {
        ("USD", ReportLanguage.En) => ("$", ""),
        ("EUR", ReportLanguage.En) => ("€", ""),
        ("GBP", ReportLanguage.En) => ("£", ""),
        ("USD", _) => ("", "美元"),
        ("EUR", _) => ("", "欧元"),
        ("GBP", _) => ("", "英镑"),
        ("CNY", ReportLanguage.Zh) => ("", "元人民币"),
        ("TWD", ReportLanguage.Zh) => ("", "元新台币"),
        ("HKD", ReportLanguage.Zh) => ("", "港元"),
        ("JPY", ReportLanguage.Zh) => ("", "日元"),
        ("KRW", ReportLanguage.Zh) => ("", "韩元"),
        ("INR", ReportLanguage.Zh) => ("", "印度卢比"),
        ("SGD", ReportLanguage.Zh) => ("", "新加坡元"),
        ("CHF", ReportLanguage.Zh) => ("", "瑞士法郎"),
        ("AUD", ReportLanguage.Zh) => ("", "澳元"),
        ("CAD", ReportLanguage.Zh) => ("", "加元"),
        (_, ReportLanguage.En) => (code + " ", ""),
        _ => ("", code),
    };
}
