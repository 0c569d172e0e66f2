using ComputeGraph.Analysis.Totals;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using Interval = ComputeGraph.Core.Values.Interval;

namespace ComputeGraph.Analysis.Tests.Totals;

public sealed class TotalCounterTests
{
    private static readonly ClaimId Claim = new("claim:1");

    [Test]
    public void IncrementsAreAdded() => Assert.That(Usd(("5", "7"), DealLinkKind.AddsTo), Is.EqualTo(Interval.Exactly(12)));

    [Test]
    public void OfAReplacedDealOnlyTheReplacingOneCounts() => Assert.That(Usd(("5", "7"), DealLinkKind.Replaces), Is.EqualTo(Interval.Exactly(7)));

    [Test]
    public void OfAPartOnlyTheWholeCounts() => Assert.That(Usd(("5", "2"), DealLinkKind.PartOf), Is.EqualTo(Interval.Exactly(5)));

    [Test]
    public void WhereReplaceOrAddIsOpenTheTotalHoldsBothReadings() => Assert.That(Usd(("5", "7"), DealLinkKind.Unsure), Is.EqualTo(new Interval(7, 12)));

    [Test]
    public void WithoutALinkBothCount() => Assert.That(Usd(("5", "7"), null), Is.EqualTo(Interval.Exactly(12)));

    [Test]
    public void OpenEndsStayOpen()
    {
        Assert.That(Usd(("5..", "7"), null), Is.EqualTo(new Interval(12, null)));
        Assert.That(Usd(("..5", "7"), null), Is.EqualTo(new Interval(7, 12)));
    }

    [Test]
    public void AReplacementWithoutAFigureTakesNoFigureAway() => Assert.That(Usd(("5", null), DealLinkKind.Replaces), Is.EqualTo(Interval.Exactly(5)));

    [Test]
    public void WithoutAFigureThereIsNoTotal() => Assert.That(Usd((null, null), null), Is.Null);

    [Test]
    public void EstimatesStandApart()
    {
        var totals = TotalCounter.Count([Figure(0, "5"), Figure(1, "7", estimated: true)], []);
        Assert.That(totals.Usd, Is.EqualTo(Interval.Exactly(5)));
        Assert.That(totals.EstimatedUsd, Is.EqualTo(Interval.Exactly(7)));
    }

    [Test]
    public void AnEstimateReplacesNothingThatIsStatedAndWhatIsStatedReplacesAnEstimate()
    {
        var estimateLater = TotalCounter.Count([Figure(0, "5"), Figure(1, "7", estimated: true)], [Link(1, DealLinkKind.Replaces, 0)]);
        Assert.That((estimateLater.Usd, estimateLater.EstimatedUsd), Is.EqualTo(((Interval?)Interval.Exactly(5), (Interval?)Interval.Exactly(7))));
        var statedLater = TotalCounter.Count([Figure(0, "5", estimated: true), Figure(1, "7")], [Link(1, DealLinkKind.Replaces, 0)]);
        Assert.That((statedLater.Usd, statedLater.EstimatedUsd), Is.EqualTo(((Interval?)Interval.Exactly(7), (Interval?)null)));
    }

    [Test]
    public void FiguresOfDifferentMeasuresAreNeverAdded()
    {
        DealFigure Power(int deal, decimal gw, PowerMeasure measure) => new(Deal(deal), false, null, new Gigawatts(Interval.Exactly(gw), measure));
        var totals = TotalCounter.Count([Power(0, 1, PowerMeasure.ItLoad), Power(1, 2, PowerMeasure.ItLoad), Power(2, 9, PowerMeasure.Generation)], []);
        Assert.That((totals.Gigawatts, totals.Measure, totals.OtherMeasures), Is.EqualTo(((Interval?)Interval.Exactly(3), (PowerMeasure?)PowerMeasure.ItLoad, 1)));
    }

    [Test]
    public void TheOrderOfDealsAndLinksDoesNotMatter() => Prop.ForAll<int[], int>((numbers, seed) =>
    {
        var figures = numbers.Take(8).Select((number, index) => Figure(index, (Math.Abs(number % 1000) + 1).ToString())).ToList();
        var links = numbers.Skip(1).Take(figures.Count - 1).Select((number, index) => Link(index + 1, Enum.GetValues<DealLinkKind>()[Math.Abs(number % 4)], index)).ToList();
        var mixed = figures.OrderBy(figure => HashCode.Combine(figure.Deal, seed)).ToList();
        return TotalCounter.Count(figures, links) == TotalCounter.Count(mixed, links.AsEnumerable().Reverse());
    }).QuickCheckThrowOnFailure();

    [Test]
    public void ATotalLiesBetweenItsGreatestReadingAndTheSumOfAll() => Prop.ForAll<PositiveInt[]>(numbers =>
    {
        var figures = numbers.Take(6).Select((number, index) => Figure(index, number.Get.ToString())).ToList();
        var links = figures.Skip(1).Select((_, index) => Link(index + 1, DealLinkKind.Unsure, index));
        var total = TotalCounter.Count(figures, links).Usd;
        return total is not { } known ? figures.Count == 0 : known.High == numbers.Take(6).Sum(number => number.Get) && known.Low == numbers.Take(6).Last().Get;
    }).QuickCheckThrowOnFailure();

    private static Interval? Usd((string? Earlier, string? Later) usd, DealLinkKind? link) =>
        TotalCounter.Count([Figure(0, usd.Earlier), Figure(1, usd.Later)], link is { } kind ? [Link(1, kind, 0)] : []).Usd;

    private static DealFigure Figure(int deal, string? usd, bool estimated = false) => new(Deal(deal), estimated, GraphBuilder.Interval(usd), null);

    private static DealLink Link(int later, DealLinkKind kind, int earlier) => new(Deal(later), Deal(earlier), kind, Claim);

    private static DealId Deal(int number) => new($"deal:{number}");
}
