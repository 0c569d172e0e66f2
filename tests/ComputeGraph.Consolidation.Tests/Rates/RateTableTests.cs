using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Tests.Rates;

[TestFixture]
internal sealed class RateTableTests
{
    private static readonly RateTable Table = RateTable.Parse(["currency,period,usdPerUnit", "EUR,2025,1.1", "EUR,2025-Q2,1.13", "EUR,2025-05,1.12", "EUR,2023,1.08"]);

    [TestCase("2025-05-17", 1.12)]
    [TestCase("2025-05", 1.12)]
    [TestCase("2025-06-01", 1.13)]
    [TestCase("2025-01-01", 1.1)]
    [TestCase("2025", 1.1)]
    [TestCase("2025-H1", 1.1)]
    [TestCase("2024-03", 1.08)]
    [TestCase("2026-03", 1.12)]
    public void A_date_takes_its_month_else_its_quarter_else_its_year_else_the_latest_before(string date, decimal rate) =>
        Assert.That(Table.UsdPerUnit("EUR", PartialDate.Parse(date)), Is.EqualTo(rate));

    [Test]
    public void Before_the_first_rate_and_for_unknown_currencies_there_is_none() =>
        Assert.That((Table.UsdPerUnit("EUR", PartialDate.OfYear(2022)), Table.UsdPerUnit("XXX", PartialDate.OfYear(2025)), Table.UsdPerUnit("USD", PartialDate.OfYear(1990))), Is.EqualTo(((decimal?)null, (decimal?)null, (decimal?)1)));

    [TestCase("EUR,2025")]
    [TestCase("EUR,spring,1.1")]
    [TestCase("EUR,2025,-1")]
    [TestCase("EURO,2025,1")]
    public void A_wrong_line_is_named(string line) => Assert.That(
        () => RateTable.Parse(["currency,period,usdPerUnit", line]), Throws.TypeOf<ComputeGraphException>().With.Property("Code").EqualTo(ErrorCode.BadRates).And.Message.Contains("Line 2"));

    [Test]
    public void A_period_given_twice_is_refused() => Assert.That(() => RateTable.Parse(["h", "EUR,2025,1", "EUR,2025,2"]), Throws.TypeOf<ComputeGraphException>().With.Message.Contains("EUR for 2025"));

    [TestCase("EUR", 0.95, 1.3)]
    [TestCase("GBP", 1.15, 1.45)]
    [TestCase("CNY", 0.13, 0.15)]
    [TestCase("TWD", 0.029, 0.035)]
    [TestCase("HKD", 0.127, 0.129)]
    [TestCase("JPY", 0.0060, 0.0080)]
    [TestCase("KRW", 0.00065, 0.00080)]
    [TestCase("INR", 0.0105, 0.0125)]
    [TestCase("AUD", 0.6, 0.72)]
    [TestCase("CAD", 0.68, 0.77)]
    [TestCase("CHF", 1.05, 1.32)]
    [TestCase("SEK", 0.09, 0.12)]
    [TestCase("NOK", 0.088, 0.11)]
    [TestCase("SGD", 0.72, 0.80)]
    [TestCase("AED", 0.272, 0.273)]
    [TestCase("SAR", 0.266, 0.267)]
    public void Every_month_of_2023_to_2026_has_a_likely_rate(string currency, decimal least, decimal most)
    {
        var rates = from year in Enumerable.Range(2023, 4) from month in Enumerable.Range(1, 12) select RateTable.Shipped.UsdPerUnit(currency, PartialDate.OfMonth(year, month));
        Assert.That(rates, Is.All.InRange(least, most));
    }
}
