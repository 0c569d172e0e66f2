using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Reports.Tests.Wording;

public sealed class LegSummaryTests
{
    [Test]
    public void MoneyPeriodAndStatusStandInOneLineInBothLanguages()
    {
        var terms = new DealTerms { Amount = new Money(Interval.Exactly(30e9m), "USD"), Start = PartialDate.OfYear(2027), End = PartialDate.OfYear(2032) };
        Assert.That(Of(terms, ReportLanguage.En), Is.EqualTo("$30bn · 2027–2032 · signed"));
        Assert.That(Of(terms, ReportLanguage.Zh), Is.EqualTo("300亿美元 · 2027–2032 · 已签署"));
    }

    [Test]
    public void WithoutFiguresTheStatusStandsAlone() => Assert.That(Of(new DealTerms(), ReportLanguage.En), Is.EqualTo("signed"));

    [Test]
    public void EverythingThatIsKnownIsShown()
    {
        var terms = new DealTerms { Amount = new Money(Interval.AtLeast(5e9m), "EUR"), Capacity = new Gigawatts(Interval.AtMost(0.75m)), Quantity = new Quantity(Interval.Roughly(100_000), "GPU"), TermMonths = 180 };
        Assert.That(Of(terms, ReportLanguage.En, stake: Interval.Exactly(10)), Is.EqualTo("at least €5bn · up to 750 MW · about 100,000 GPU · 10% · 15 years · signed"));
        Assert.That(Of(terms, ReportLanguage.Zh, stake: Interval.Exactly(10)), Is.EqualTo("50亿欧元以上 · 最多750兆瓦 · 约100,000 GPU · 10% · 为期15年 · 已签署"));
    }

    [Test]
    public void AnInvestorsOwnPartIsShownInsteadOfTheRound()
    {
        var terms = new DealTerms { Amount = new Money(Interval.Exactly(40e9m), "USD") };
        Assert.That(Of(terms, ReportLanguage.En, ownPart: new Money(Interval.Exactly(7.5e9m), "USD")), Is.EqualTo("$7.5bn · signed"));
    }

    [TestCase("2027", null, null, "from 2027", "2027起")]
    [TestCase(null, "2032-06", null, "until 2032-06", "至2032-06")]
    [TestCase("2027", "2027", null, "2027", "2027")]
    [TestCase(null, null, 12, "1 year", "为期1年")]
    [TestCase(null, null, 18, "18 months", "为期18个月")]
    public void ThePeriodIsAsExactAsKnown(string? start, string? end, int? months, string english, string chinese)
    {
        var terms = new DealTerms { Start = Date(start), End = Date(end), TermMonths = months };
        Assert.That(Of(terms, ReportLanguage.En), Is.EqualTo(english + " · signed"));
        Assert.That(Of(terms, ReportLanguage.Zh), Is.EqualTo(chinese + " · 已签署"));
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    private static string Of(DealTerms terms, ReportLanguage language, Money? ownPart = null, Interval? stake = null)
    {
        var leg = new Leg
        {
            Id = new LegId("leg:1"),
            Kind = RelationKind.BuysFrom,
            Head = new EntityId("company:a"),
            Tail = new EntityId("company:b"),
            OwnPart = ownPart,
            Stake = stake,
            Status = DealStatus.Signed,
            Confidence = 1,
            Claims = [new ClaimId("claim:1")],
            Sources = 1,
        };
        var deal = new Deal { Id = new DealId("deal:1"), Form = DealForm.Contract, Legs = [leg], Parties = [], Terms = terms, Status = DealStatus.Signed, Confidence = 1, Claims = leg.Claims, Sources = 1 };
        return LegSummary.Of(deal, leg, language);
    }
}
