using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests.Blocks;

[TestFixture]
internal sealed class CapacityTests
{
    private static Some Openai(decimal gigawatts, Bound bound = Bound.Exact) => Some.Capacity("openai", gigawatts, bound).Said("2026-04-10");

    [Test]
    public void One_figure_for_one_year_is_one_capacity() =>
        Assert.That(Consolidated.Of(Openai(30).AsOf("2030"), Openai(30).AsOf("2030-12").In("b")).Capacities.Single().AsOf, Is.EqualTo(PartialDate.Parse("2030-12")));

    [Test]
    public void Other_years_and_other_figures_are_other_capacities() =>
        Assert.That(Consolidated.Of(Openai(30).AsOf("2030"), Openai(30).AsOf("2028"), Openai(10).AsOf("2030")).Capacities, Has.Count.EqualTo(3));

    [Test]
    public void An_undated_figure_joins_the_only_one_it_may_mean() =>
        Assert.That(Consolidated.Of(Openai(30).AsOf("2030"), Openai(30).In("b")).Capacities, Has.Count.EqualTo(1));

    [Test]
    public void An_undated_figure_that_may_mean_two_stays_apart() =>
        Assert.That(Consolidated.Of(Openai(30).AsOf("2030"), Openai(30).AsOf("2028"), Openai(30).In("b")).Capacities, Has.Count.EqualTo(3));

    [Test]
    public void A_rough_figure_joins_the_exact_one() =>
        Assert.That(Consolidated.Of(Openai(7.5m, Bound.Approx).AsOf("2027"), Openai(8).AsOf("2027").In("b")).Capacities.Single().Power.Amount, Is.EqualTo(Interval.Exactly(8)));

    [Test]
    public void Load_and_generation_are_never_one()
    {
        var load = Some.Capacity("x", 1).Power(1, measure: PowerMeasure.ItLoad);
        var plant = Some.Capacity("x", 1).Power(1, measure: PowerMeasure.Generation).In("b");
        Assert.That(Consolidated.Of(load, plant).Capacities, Has.Count.EqualTo(2));
        Assert.That(Consolidated.Of(load, Openai(1) with { }).Capacities, Has.Count.EqualTo(2), "another subject");
        Assert.That(Consolidated.Of(load, Some.Capacity("x", 1).In("c")).Capacities, Has.Count.EqualTo(1), "no measure said");
    }

    [Test]
    public void Its_status_follows_what_was_said()
    {
        var capacity = Consolidated.Of(Openai(1).Said("2025-01-01"), Openai(1).Said("2026-01-01").Status(DealStatus.Completed).In("b")).Capacities.Single();
        Assert.That(capacity.Status, Is.EqualTo(DealStatus.Completed));
        Assert.That(capacity.History.Select(step => step.Status), Is.EqualTo(new[] { DealStatus.Planned, DealStatus.Completed }));
        Assert.That((capacity.FirstSaid, capacity.LastSaid), Is.EqualTo((PartialDate.Parse("2025-01-01"), PartialDate.Parse("2026-01-01"))));
    }
}
