using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Analysis.Totals;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Listings;

/// <summary>Rows of <c>suppliers</c>, <c>customers</c>, <c>investors</c> and <c>investments</c>.</summary>
public static class CounterpartyListing
{
    public static Listing<CounterpartyRow> Instance { get; } = new(
        [
            new("id", row => row.Counterparty.Id.Value),
            new("name", row => row.Name),
            new("deals", row => row.Counterparty.Deals),
            new("facts", row => row.Counterparty.Facts),
            new("kinds", row => string.Join(' ', row.Counterparty.Kinds.Select(kind => kind.Name()))),
            .. FieldGroups.Interval<CounterpartyRow>("usd", row => row.Counterparty.Totals.Usd),
            .. FieldGroups.Interval<CounterpartyRow>("gw", row => row.Counterparty.Totals.Gigawatts),
            .. FieldGroups.Interval<CounterpartyRow>("estimatedUsd", row => row.Counterparty.Totals.EstimatedUsd),
            .. FieldGroups.Interval<CounterpartyRow>("estimatedGw", row => row.Counterparty.Totals.EstimatedGigawatts),
            new("measure", row => row.Counterparty.Totals.Measure?.Name()),
            new("otherMeasures", row => row.Counterparty.Totals.OtherMeasures),
            new("status", row => row.Counterparty.Status.Name()),
            new("firstSaid", row => row.Counterparty.FirstSaid?.ToString()),
            new("lastSaid", row => row.Counterparty.LastSaid?.ToString()),
            new("sources", row => row.Counterparty.Sources),
        ],
        [
            new("name", "名称", (row, _) => row.Name),
            new("kinds", "关系", (row, language) => string.Join(", ", row.Counterparty.Kinds.Select(kind => kind.Label(language)))),
            new("deals", "交易", (row, _) => row.Counterparty.Deals.ToString(), IsNumber: true),
            new("money", "金额", (row, language) => Money(row.Counterparty.Totals.Usd, language), IsNumber: true),
            new("power", "功率", (row, language) => Power(row.Counterparty.Totals.Gigawatts, language), IsNumber: true),
            new("estimated", "估计", (row, language) => Estimated(row.Counterparty.Totals, language), IsNumber: true),
            new("status", "状态", (row, language) => row.Counterparty.Status.Label(language)),
            new("first said", "最早", (row, _) => row.Counterparty.FirstSaid?.ToString()),
            new("last said", "最近", (row, _) => row.Counterparty.LastSaid?.ToString()),
            new("sources", "来源", (row, _) => row.Counterparty.Sources.ToString(), IsNumber: true),
        ]);

    /// <summary>The cells of a last row that adds all counterparties up, every deal once.</summary>
    public static IReadOnlyList<string> Totals(CounterpartyAnswer answer, ReportLanguage language)
    {
        var contracts = answer.Counterparties.SelectMany(row => row.Through).Where(selected => selected.Deal.Form == DealForm.Contract);
        return
        [
            language == ReportLanguage.En ? "total" : "合计",
            "",
            contracts.DistinctBy(selected => selected.Deal.Id).Count().ToString(),
            Money(answer.Totals.Usd, language) ?? "",
            Power(answer.Totals.Gigawatts, language) ?? "",
            Estimated(answer.Totals, language),
            "", "", "", "",
        ];
    }

    private static string? Money(Interval? usd, ReportLanguage language) => usd is { } known ? FigureText.Money(known, "USD", language) : null;

    private static string? Power(Interval? gigawatts, ReportLanguage language) => gigawatts is { } known ? FigureText.Power(known, language) : null;

    private static string Estimated(FigureTotals totals, ReportLanguage language) =>
        string.Join(" · ", new[] { Money(totals.EstimatedUsd, language), Power(totals.EstimatedGigawatts, language) }.OfType<string>());
}
