using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests.Blocks;

/// <summary>Pairs of claims with the right answer: one deal or two. Written before the rules were tuned.</summary>
[TestFixture]
internal sealed class SameOrDifferentTests
{
    private static Some Buy => Some.Purchase("meta", "coreweave");

    private static IEnumerable<TestCaseData> One()
    {
        yield return Case("equal sums in two reports", Buy.For(14.2m).Said("2025-09-30"), Buy.For(14.2m).Said("2025-10-02").In("b"));
        yield return Case("rounding", Buy.For(14.2m).Said("2025-09-30"), Buy.For(14).Said("2025-10-02").In("b"));
        yield return Case("about", Buy.For(14.2m).Said("2025-09-30"), Buy.For(15, bound: Bound.Approx).Said("2025-10-02").In("b"));
        yield return Case("over", Buy.For(21).Said("2026-04-09"), Buy.For(20, bound: Bound.Min).Said("2026-04-10").In("b"));
        yield return Case("up to a ceiling and the bare figure", Buy.For(4, bound: Bound.Max).Said("2025-05-15"), Buy.For(4).Said("2025-05-16").In("b"));
        yield return Case("tens of billions, the only deal", Buy.For(14.2m).Said("2025-09-30"), Buy.For(10, bound: Bound.Min).Said("2025-12-01").In("b"));
        yield return Case("retold half a year later", Buy.For(14.2m).Said("2025-09-30"), Buy.For(14.2m).Said("2026-04-09").In("b"));
        yield return Case("retold years later, no date against it", Buy.For(14.2m).Said("2024-01-10"), Buy.For(14.2m).Said("2026-04-09").In("b"));
        yield return Case("retold with the date of its announcement", Buy.For(14.2m).Said("2025-09-30").Announced("2025-09-30"), Buy.For(14.2m).Said("2026-04-09").Announced("2025-09").In("b"));
        yield return Case("lease told as purchase", Buy.For(14.2m).Said("2025-09-30"), Some.Lease("meta", "coreweave").For(14.2m).Said("2025-10-01").In("b"));
        yield return Case("purchase told as partnership", Buy.For(14.2m).Said("2025-09-30"), Some.Partnership("coreweave", "meta").For(14.2m).Said("2025-10-01").In("b"));
        yield return Case("talks, then signed", Buy.For(14.2m).Said("2025-03-01").Status(DealStatus.Negotiating), Buy.For(14.2m).Said("2025-09-30").Announced("2025-09-30").In("b"));
        yield return Case("starts that differ within days", Buy.For(21).Starting("2027").Said("2026-04-09"), Buy.For(21).Starting("2026").Said("2026-04-10").In("b"));
        yield return Case("money here, power there, the same week", Buy.For(10).Said("2025-10-06"), Buy.Power(6).Said("2025-10-07").In("b"));
        yield return Case("money here, power there, the same start and term", Buy.For(10).Starting("2027").Months(60).Said("2025-10-06"), Buy.Power(6).Starting("2027").Months(60).Said("2026-03-07").In("b"));
        yield return Case("power told with a measure and without", Some.Lease("x", "y").Power(0.2m, measure: PowerMeasure.ItLoad).Said("2025-10-06"), Some.Lease("x", "y").Power(0.2m).Said("2025-11-06").In("b"));
        yield return Case("two currencies that agree at the month's rate", Buy.For(10).Said("2025-05-06"), Buy.For(8.8m, "EUR").Said("2025-05-07").In("b"));
        yield return Case("one statement, two kinds", Buy.As("s").Said("2025-05-06"), Some.Lease("meta", "coreweave").For(3).As("s").Said("2025-05-06"));
        yield return Case("one statement, figure and no figure", Buy.As("s").Said("2025-05-06"), Buy.For(3).As("s").Said("2025-05-06"));
        yield return Case("works with, beside the only deal", Buy.For(14.2m).Said("2025-09-30"), Some.Partnership("meta", "coreweave").Said("2026-01-30").In("b"));
        yield return Case("no figure, the only deal", Buy.For(14.2m).Said("2025-09-30"), Buy.Said("2026-01-30").In("b"));
        yield return Case("no figure, some months before the only deal was heard of", Buy.For(14.2m).Said("2026-03-05"), Buy.Said("2026-01-07").In("b"));
        yield return Case("no figure at all, twice", Buy.Said("2024-09-30"), Buy.Said("2026-01-30").In("b"));
        yield return Case("no figure, lease and purchase", Buy.Said("2024-09-30"), Some.Lease("meta", "coreweave").Said("2026-01-30").In("b"));
        yield return Case("a stake and a takeover with one sum", Some.Investment("meta", "scale").For(14.3m).Said("2025-06-12"), Some.Takeover("meta", "scale").For(14.3m).Said("2025-06-13").In("b"));
        yield return Case("a stake told beside a round's sum in one week", Some.Investment("meta", "scale").For(14.3m).Said("2025-06-12"), Some.Investment("meta", "scale").Stake(49).Said("2025-06-13").In("b"));
        yield return Case("ambiguous talk of the same day as one of two deals", Buy.For(14.2m).Said("2025-09-30"), Buy.Said("2025-10-02").In("b"), Buy.For(21).Said("2026-04-09").In("c"));
        yield return Case("no figure, but the start of one of two deals", Buy.For(21).Starting("2027").Said("2025-12-09"), Buy.Starting("2027").Said("2026-09-02").In("b"), Buy.For(14.2m).Starting("2025").Said("2025-09-09").In("c"));
        yield return Case("no figure, but the site of one of two deals", Buy.For(21).Sites("hyperion").Said("2025-12-09"), Buy.Sites("hyperion").Said("2026-09-02").In("b"), Buy.For(14.2m).Sites("ellendale").Said("2025-09-09").In("c"));
        yield return Case("contradicting sums of one day", Buy.For(10).Announced("2025-09-30").Said("2025-09-30"), Buy.For(12).Announced("2025-09-30").Said("2025-10-01").In("b"));
        yield return Case("contradicting sums, one power", Buy.For(10).Power(1).Said("2025-09-30"), Buy.For(12).Power(1).Said("2025-10-01").In("b"));
        yield return Case("a cancellation without a figure of the only deal", Buy.For(10).Said("2025-09-30"), Buy.Status(DealStatus.Cancelled).Said("2026-01-01").In("b"));
        yield return Case("the two ends of a range that a third text gives", Buy.For(17.4m).Said("2025-09-08"), Buy.For(19.4m, bound: Bound.Max).Said("2026-01-01").In("b"), Buy.Between(17.4m, 19.4m).Said("2025-09-09").In("c"));
        yield return Case("shares in other words", Some.Investment("x", "y").Count(160_000_000, "shares of Y").Said("2025-10-06"), Some.Investment("x", "y").Count(160_000_000, "股").Said("2026-03-06").In("b"));
        yield return Case("no figure, soon after the announcement of the deal told much later", Buy.Said("2025-10-06"), Buy.For(5).Announced("2025-09").Said("2026-03-06").In("b"));
        yield return Case("undated and dated", Buy.For(10).Said(null), Buy.For(10).Said("2026-01-01").In("b"));
        yield return Case("a number of chips, rounded", Buy.Count(100_000).Said("2025-09-30"), Buy.Count(100_000, bound: Bound.Approx).Said("2025-10-30").In("b"));
        yield return Case("a fact told twice", Some.Design("google", "tpu").Said("2023-09-30"), Some.Design("google", "tpu").Said("2026-10-30").In("b"));
    }

    private static IEnumerable<TestCaseData> Two()
    {
        yield return Case("different sums", Buy.For(14.2m).Said("2025-09-30"), Buy.For(21).Said("2026-04-09").In("b"));
        yield return Case("different sums in one report", Buy.For(14.2m).Said("2026-04-09"), Buy.For(21).Said("2026-04-09"));
        yield return Case("near but exact sums", Buy.For(6.3m).Said("2026-04-09"), Buy.For(6.6m).Said("2026-04-09").In("b"));
        yield return Case("equal sums, years apart, other start", Buy.For(10).Starting("2024").Said("2023-05-09"), Buy.For(10).Starting("2027").Said("2026-04-09").In("b"));
        yield return Case("equal sums announced a year apart", Buy.For(10).Announced("2025-04-09").Said("2026-05-09"), Buy.For(10).Announced("2026-04-09").Said("2026-05-09").In("b"));
        yield return Case("the other direction", Buy.For(10).Said("2025-05-09"), Some.Purchase("coreweave", "meta").For(10).Said("2025-05-09"));
        yield return Case("purchase and investment", Buy.For(10).Said("2025-05-09"), Some.Investment("meta", "coreweave").For(10).Said("2025-05-09").In("b"));
        yield return Case("loan and guarantee", Some.Loan("meta", "coreweave").For(10).Said("2025-05-09"), Some.Guarantee("meta", "coreweave").For(10).Said("2025-05-09").In("b"));
        yield return Case("a takeover without figures and a stake with one", Some.Takeover("meta", "scale").Said("2025-06-12"), Some.Investment("meta", "scale").For(14.3m).Said("2025-06-13").In("b"));
        yield return Case("dollars and yuan that do not agree", Buy.For(10).Said("2025-05-06"), Buy.For(10, "CNY").Said("2025-05-07").In("b"));
        yield return Case("a currency without a rate", Buy.For(10).Said("2025-05-06"), Buy.For(10, "XXX").Said("2025-05-07").In("b"));
        yield return Case("two floors", Buy.Power(1, Bound.Min).Starting("2026").Said("2026-04-10"), Buy.Power(2, Bound.Min).Starting("2027").Said("2026-04-10"));
        yield return Case("a ceiling and a figure far below it", Buy.For(30, bound: Bound.Max).Said("2025-05-06"), Buy.For(10).Said("2025-05-07").In("b"));
        yield return Case("power of different size", Buy.Power(1).Said("2025-05-06"), Buy.Power(6).Said("2025-05-07").In("b"));
        yield return Case("money here, power there, a year between", Buy.For(10).Said("2024-10-06"), Buy.Power(6).Said("2025-10-07").In("b"));
        yield return Case("money here, power there, other goods", Buy.For(10).Goods(Goods.Memory).Said("2025-10-06"), Buy.Power(6).Goods(Goods.Power).Said("2025-10-07").In("b"));
        yield return Case("an increment and its base", Buy.For(14.2m).Said("2026-04-09").As("s"), Buy.For(21).Worded(Wording.Additional).Said("2026-04-09").As("s"));
        yield return Case("one statement, two sums far apart", Buy.For(38).Said("2026-04-09").As("s"), Buy.For(100).Said("2026-04-09").As("s"));
        yield return Case("racks and chips", Buy.Count(72, "racks").Said("2025-01-09"), Buy.Count(72).Said("2026-04-09").In("b"));
        yield return Case("a part and its whole", Buy.For(30).Said("2026-04-09").As("s"), Buy.For(10).Worded(Wording.Part).Said("2026-04-09").As("s"));
        yield return Case("tens of billions, two deals, far in time", Buy.For(10, bound: Bound.Min).Said("2026-12-01"), Buy.For(14.2m).Said("2025-09-30").In("b"), Buy.For(21).Said("2025-09-30").In("c"));
        yield return Case("no figure, two deals, far in time", Buy.Said("2026-12-01"), Buy.For(14.2m).Said("2025-09-30").In("b"), Buy.For(21).Said("2026-04-09").In("c"));
        yield return Case("no figure, agreed long before the only deal", Buy.Said("2023-01-01"), Buy.For(14.2m).Said("2025-09-30").In("b"));
        yield return Case("no figure, months before the only deal was announced", Buy.For(14.2m).Announced("2026-03-05").Said("2026-03-05"), Buy.Said("2026-01-07").In("b"));
        yield return Case("no figure, other goods", Buy.Goods(Goods.Cooling).Said("2025-09-30"), Buy.For(14.2m).Goods(Goods.Memory).Said("2025-09-30").In("b"));
        yield return Case("sums too far apart to contradict", Buy.For(10).Announced("2025-09-30").Said("2025-09-30"), Buy.For(30).Announced("2025-09-30").Said("2025-10-01").In("b"));
        yield return Case("rival sums told apart by one report", Buy.For(10).Announced("2025-09-30").Said("2025-09-30"), Buy.For(12).Announced("2025-09-30").Said("2025-09-30"));
        yield return Case("shares and money of other years", Some.Investment("x", "y").Stake(10).Said("2023-09-30"), Some.Investment("x", "y").For(1).Stake(30).Said("2025-09-30").In("b"));
        yield return Case("designs and deploys", Some.Design("google", "tpu").Said("2023-09-30"), Some.Deployment("google", "tpu").Said("2023-09-30"));
        yield return Case("buyer and user of one site", Some.Operation("meta", "hyperion").Said("2023-09-30"), Some.Operation("vantage", "hyperion").Said("2023-09-30"));
        yield return Case("own part and other investor", Some.Investment("a", "d").OwnPart(0.5m).Said("2025-01-01"), Some.Investment("b", "d").OwnPart(0.5m).Said("2025-01-01"));
    }

    private static TestCaseData Case(string name, params Some[] claims) => new TestCaseData((object)claims).SetArgDisplayNames(name);

    [TestCaseSource(nameof(One))]
    public void The_first_two_claims_tell_one_deal(Some[] claims)
    {
        var result = Consolidated.Of(claims);
        Assert.That(result.AreOne(claims[0], claims[1]), Is.True);
        Assert.That(Consolidated.Of(claims.Reverse().ToArray()).Export, Is.EqualTo(result.Export));
    }

    [TestCaseSource(nameof(Two))]
    public void The_first_two_claims_tell_two_deals(Some[] claims)
    {
        var result = Consolidated.Of(claims);
        Assert.That(result.AreOne(claims[0], claims[1]), Is.False);
        Assert.That(Consolidated.Of(claims.Reverse().ToArray()).Export, Is.EqualTo(result.Export));
    }
}
