using ComputeGraph.Core.Graph;

namespace ComputeGraph.Reports.Wording;

/// <summary>A leg in one line, for the caption of a relationship: <c>$30bn · 2027–2032 · signed</c>, <c>300亿美元 · 2027–2032 · 已签署</c>.</summary>
public static class LegSummary
{
    private const string Divider = " · ";

    public static string Of(Deal deal, Leg leg, ReportLanguage language)
    {
        var terms = deal.Terms;
        return string.Join(Divider, new[]
        {
            (leg.OwnPart ?? terms.Amount) is { } money ? FigureText.Money(money, language) : null,
            terms.Capacity is { } power ? FigureText.Power(power.Amount, language) : null,
            (leg.Quantity ?? terms.Quantity) is { } quantity ? FigureText.Count(quantity, language) : null,
            leg.Stake is { } stake ? FigureText.Percent(stake, language) : null,
            Period(terms, language),
            leg.Status.Label(language),
        }.Where(part => part is not null));
    }

    private static string? Period(DealTerms terms, ReportLanguage language)
    {
        var english = language == ReportLanguage.En;
        return (terms.Start, terms.End) switch
        {
            ({ } start, { } end) => start == end ? $"{start}" : $"{start}–{end}",
            ({ } start, null) => english ? $"from {start}" : $"{start}起",
            (null, { } end) => english ? $"until {end}" : $"至{end}",
            _ => terms.TermMonths is { } months ? Term(months, english) : null,
        };
    }

    private static string Term(int months, bool english) => (months % 12, english) switch
    {
        (0, true) => months == 12 ? "1 year" : $"{months / 12} years",
        (0, false) => $"为期{months / 12}年",
        (_, true) => months == 1 ? "1 month" : $"{months} months",
        _ => $"为期{months}个月",
    };
}
