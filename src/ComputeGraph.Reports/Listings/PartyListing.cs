using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Listings;

/// <summary>The top of a graph, as <c>ingest</c> shows it.</summary>
public static class PartyListing
{
    public static Listing<PartyRow> Instance { get; } = new(
        [
            new("id", row => row.Party.Id.Value),
            new("name", row => row.Name),
            new("deals", row => row.Party.Deals),
            new("suppliers", row => row.Party.Suppliers.Counterparties.Count),
            .. FieldGroups.Interval<PartyRow>("purchasesUsd", row => row.Party.Suppliers.Totals.Usd),
            new("customers", row => row.Party.Customers.Counterparties.Count),
            .. FieldGroups.Interval<PartyRow>("salesUsd", row => row.Party.Customers.Totals.Usd),
            new("investors", row => row.Party.Investors.Counterparties.Count),
            .. FieldGroups.Interval<PartyRow>("fundingUsd", row => row.Party.Investors.Totals.Usd),
        ],
        [
            new("company", "公司", (row, _) => row.Name),
            new("deals", "交易", (row, _) => row.Party.Deals.ToString(), IsNumber: true),
            new("suppliers", "供应商", (row, language) => Short(row.Party.Suppliers, language), IsNumber: true),
            new("customers", "客户", (row, language) => Short(row.Party.Customers, language), IsNumber: true),
            new("investors", "投资方", (row, language) => Short(row.Party.Investors, language), IsNumber: true),
        ]);

    private static string Short(CounterpartyAnswer answer, ReportLanguage language) => (answer.Counterparties.Count, answer.Totals.Usd) switch
    {
        (0, _) => "",
        (var count, { } usd) => $"{count} ({FigureText.Money(usd, "USD", language)})",
        var (count, _) => $"{count}",
    };
}
