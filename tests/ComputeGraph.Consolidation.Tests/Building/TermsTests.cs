using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests.Building;

[TestFixture]
internal sealed class TermsTests
{
    private static Some Buy => Some.Purchase("meta", "coreweave").Said("2025-09-30");

    private static Deal Tell(params Some[] claims) => Consolidated.Of(claims).Deals.Single();

    [Test]
    public void A_rounder_figure_supports_the_finer_one() =>
        Assert.That(Tell(Buy.For(14).In("a"), Buy.For(14).In("b"), Buy.For(14.2m).In("c")).Terms.Amount!.Value.Amount, Is.EqualTo(Interval.Exactly(14_200_000_000)));

    [Test]
    public void An_exact_figure_stands_before_a_floor_and_a_rough_one() =>
        Assert.That(Tell(Buy.For(20, bound: Bound.Min).In("a"), Buy.For(21, bound: Bound.Approx).In("b"), Buy.For(21).In("c")).Terms.Amount!.Value.Amount, Is.EqualTo(Interval.Exactly(21_000_000_000)));

    [Test]
    public void Of_contradicting_figures_the_one_of_more_sources_stands_first()
    {
        var announced = Buy.Announced("2025-09-30");
        var deal = Tell(announced.For(12).In("a"), announced.For(10).In("b"), announced.For(10).In("c"));
        Assert.That(deal.Terms.Amount!.Value.Amount.Value, Is.EqualTo(10_000_000_000m));
        Assert.That(deal.Conflicts.Select(reading => (reading.Amount.Amount.Value, reading.Sources)), Is.EqualTo(new[] { (10_000_000_000m, 2), (12_000_000_000m, 1) }));
    }

    [Test]
    public void What_was_agreed_stands_before_what_was_rumoured()
    {
        var announced = Buy.Announced("2025-09-30");
        var deal = Tell(announced.For(10).In("a"), announced.For(12).Status(DealStatus.Rumoured).In("b"), announced.For(12).Status(DealStatus.Rumoured).In("c"));
        Assert.That(deal.Terms.Amount!.Value.Amount.Value, Is.EqualTo(10_000_000_000m));
    }

    [Test]
    public void Figures_that_agree_are_no_conflict() => Assert.That(Tell(Buy.For(14.2m), Buy.For(14).In("b")).Conflicts, Is.Empty);

    [Test]
    public void An_estimate_does_not_speak_for_a_stated_deal()
    {
        var deal = Tell(Buy.For(10).As("s"), Buy.For(12).Origin(Origin.Estimated).As("s"), Buy.For(12).Origin(Origin.Estimated).In("b").As("s"), Buy.For(10).In("b").As("s"));
        Assert.That(deal.Terms.Amount!.Value.Amount.Value, Is.EqualTo(10_000_000_000m));
        Assert.That((deal.Origin, deal.Conflicts.Count), Is.EqualTo((Origin.Stated, 0)));
    }

    [Test]
    public void A_deal_whose_only_figure_is_estimated_is_an_estimate() =>
        Assert.That(Tell(Buy.For(10).Origin(Origin.Estimated), Buy.In("b")).Origin, Is.EqualTo(Origin.Estimated));

    [Test]
    public void The_finer_date_and_the_details_are_kept()
    {
        var terms = Tell(Buy.For(21).Starting("2027").Ending("2032"), Buy.For(21).Starting("2027-05").Months(60).Goods(Goods.Cloud).Power(0.5m).In("b")).Terms;
        Assert.That((terms.Start, terms.End, terms.TermMonths, terms.Goods, terms.Capacity!.Value.Amount.Value),
            Is.EqualTo((PartialDate.Parse("2027-05"), PartialDate.Parse("2032"), 60, Goods.Cloud, 0.5m)));
    }

    [Test]
    public void Dollars_are_not_derived() => Assert.That(Tell(Buy.For(21)).Terms is { UsdDerived: false, Usd: { } usd } ? usd.Value : 0, Is.EqualTo(21_000_000_000m));

    [Test]
    public void Other_currencies_become_dollars_at_the_rate_of_the_announcement()
    {
        var terms = Tell(Buy.For(10, "EUR").Announced("2023-05-02").Said("2025-06-01")).Terms;
        Assert.That((terms.Usd!.Value.Value, terms.UsdDerived), Is.EqualTo((10_890_000_000m, true)));
    }

    [Test]
    public void Without_a_rate_or_a_date_there_are_no_dollars()
    {
        Assert.That(Tell(Buy.For(10, "XXX")).Terms.Usd, Is.Null);
        Assert.That(Tell(Buy.For(10, "EUR").Said(null)).Terms.Usd, Is.Null);
    }

    [Test]
    public void A_yearly_sum_counts_for_its_term_and_a_price_never()
    {
        Assert.That(Tell(Buy.For(3, basis: AmountBasis.PerYear).Months(60)).Terms.Usd!.Value.Value, Is.EqualTo(15_000_000_000m));
        Assert.That(Tell(Buy.For(3, basis: AmountBasis.PerYear)).Terms.Usd, Is.Null);
        Assert.That(Tell(Buy.For(3, basis: AmountBasis.PerUnit).Months(60)).Terms.Usd, Is.Null);
    }

    [Test]
    public void A_stake_told_without_sum_or_event_is_a_fact()
    {
        Assert.That(Tell(Some.Investment("softbank", "arm").Stake(90).Status(DealStatus.Completed)).Form, Is.EqualTo(DealForm.Fact));
        Assert.That(Tell(Some.Investment("softbank", "arm").Stake(90).Status(DealStatus.Completed).For(3)).Form, Is.EqualTo(DealForm.Contract));
        Assert.That(Tell(Some.Investment("softbank", "arm").Stake(90).Status(DealStatus.Planned)).Form, Is.EqualTo(DealForm.Contract));
        Assert.That(Tell(Some.Investment("softbank", "arm").Status(DealStatus.Completed)).Form, Is.EqualTo(DealForm.Contract));
    }

    [Test]
    public void The_best_evidence_is_the_claim_that_tells_what_is_shown()
    {
        var (shown, other) = (Buy.For(14.2m).Sure(0.7), Buy.Said("2025-09-29").Sure(0.95).In("b"));
        var deal = Tell(shown, other);
        Assert.That(deal.Legs.Single().Claims, Is.EqualTo(new[] { shown.Build().Id, other.Build().Id }));
    }

    [Test]
    public void First_and_last_word_are_dated() => Assert.That(
        Tell(Buy.For(1), Buy.For(1).Said("2026-01").In("b")) is var deal ? (deal.FirstSaid, deal.LastSaid) : default,
        Is.EqualTo((PartialDate.Parse("2025-09-30"), PartialDate.Parse("2026-01"))));
}
