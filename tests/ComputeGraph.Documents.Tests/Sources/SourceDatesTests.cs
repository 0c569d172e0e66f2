using ComputeGraph.Documents.Sources;

namespace ComputeGraph.Documents.Tests.Sources;

public sealed class SourceDatesTests
{
    [TestCase("reports/2026-04-20-weekly.txt", "2026-04-20")]
    [TestCase("weekly_20260420.pdf", "2026-04-20")]
    [TestCase("weekly_2026_04_20.md", "2026-04-20")]
    [TestCase("weekly.2026.4.20.md", "2026-04-20")]
    [TestCase("2025-11-suanli.md", "2025-11")]
    [TestCase("周报2026年4月20日.txt", "2026-04-20")]
    [TestCase("https://x.example/news/2026/04/20/alpha-buys?d=1999-01-01", "2026-04-20")]
    [TestCase("https://x.example/2026/04/alpha", "2026-04")]
    [TestCase("https://x.example/2026/04/alpha-20260420", "2026-04-20")]
    [TestCase(@"C:\reports\2026-04-20.txt", "2026-04-20")]
    [TestCase("reports/2026-04-20/weekly.txt", null)]
    [TestCase("000_ff73d5ea7b987171.txt", null)]
    [TestCase("600519-12.txt", null)]
    [TestCase("20261340.txt", null)]
    [TestCase("123456789.txt", null)]
    [TestCase("https://2026-04-20.example", null)]
    [TestCase("", null)]
    public void A_date_in_a_name_or_url_is_found(string name, string? expected) =>
        Assert.That(SourceDates.Find(name)?.ToString(), Is.EqualTo(expected));
}
