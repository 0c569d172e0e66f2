using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Tests.Filtering;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class GraphFilterTests
{
    private readonly GraphBuilder graph = new();

    [Test]
    public void WithoutRestrictionEverythingPasses()
    {
        graph.Deal("A BUYS_FROM B");
        graph.Deal("B DESIGNS C", form: DealForm.Fact);
        Assert.That(Selected(GraphFilter.None), Is.EqualTo(new[] { "deal:000", "deal:001" }));
    }

    [Test]
    public void OnlyLegsOfTheKindPass()
    {
        graph.Deal("A BUYS_FROM B; A DEPLOYS C");
        graph.Deal("A LEASES_FROM B");
        var selection = new GraphFilter { Kinds = [RelationKind.Deploys] }.Select(graph.Build());
        Assert.That(selection.Deals.Single().Legs.Select(leg => leg.Kind), Is.EqualTo(new[] { RelationKind.Deploys }));
    }

    [Test]
    public void StatusConfidenceAndFormRestrict()
    {
        graph.Deal("A BUYS_FROM B", status: DealStatus.Rumoured);
        graph.Deal("A BUYS_FROM B", confidence: 0.4);
        graph.Deal("A INVESTS_IN B", form: DealForm.Fact);
        graph.Deal("A BUYS_FROM C");
        Assert.That(Selected(new GraphFilter { Statuses = [DealStatus.Signed, DealStatus.Completed], MinimumConfidence = 0.5, Form = DealForm.Contract }), Is.EqualTo(new[] { "deal:003" }));
    }

    [TestCase("2026", true)]
    [TestCase("2025-12-31", false)]
    [TestCase("2028-12-31", true)]
    [TestCase("2029", false)]
    [TestCase("2028", true)]
    public void ADealIsInForceFromItsStartToItsEnd(string date, bool holds)
    {
        graph.Deal("A LEASES_FROM B", announced: "2025-03", start: "2026", end: "2028");
        Assert.That(Selected(InForce(date)), holds ? Is.Not.Empty : Is.Empty);
    }

    [TestCase("2025-02-28", false)]
    [TestCase("2025-03-01", true)]
    [TestCase("2050", true)]
    public void WithoutAStartADealIsInForceFromItsAnnouncementOn(string date, bool holds)
    {
        graph.Deal("A LEASES_FROM B", announced: "2025-03");
        Assert.That(Selected(InForce(date)), holds ? Is.Not.Empty : Is.Empty);
    }

    [TestCase("2030-12", true)]
    [TestCase("2032-01", false)]
    public void ATermEndsADealThatHasNoEnd(string date, bool holds)
    {
        graph.Deal("A LEASES_FROM B", start: "2026", term: 60);
        Assert.That(Selected(InForce(date)), holds ? Is.Not.Empty : Is.Empty);
    }

    [TestCase("2025-06", true)]
    [TestCase("2026-02", true)]
    [TestCase("2026-04", false)]
    public void ACancellationEndsADeal(string date, bool holds)
    {
        graph.Deal("A LEASES_FROM B", announced: "2025-03", status: DealStatus.Cancelled, said: "2025-03", cancelled: "2026-03");
        Assert.That(Selected(InForce(date)), holds ? Is.Not.Empty : Is.Empty);
    }

    [Test]
    public void FromAReplacementOnOnlyTheReplacingDealIsInForce()
    {
        var first = graph.Deal("A BUYS_FROM B", announced: "2025-03");
        var second = graph.Deal("A BUYS_FROM B", announced: "2026-01");
        graph.Link(second, DealLinkKind.Replaces, first);
        Assert.That(Selected(InForce("2025-12")), Is.EqualTo(new[] { first.Id.Value }));
        Assert.That(Selected(InForce("2026-02")), Is.EqualTo(new[] { second.Id.Value }));
    }

    [Test]
    public void ACancelledReplacementReplacesNothing()
    {
        var first = graph.Deal("A BUYS_FROM B", announced: "2025-03");
        var second = graph.Deal("A BUYS_FROM B", announced: "2026-01", status: DealStatus.Cancelled, said: "2026-01", cancelled: "2026-02");
        graph.Link(second, DealLinkKind.Replaces, first);
        Assert.That(Selected(InForce("2026-05")), Is.EqualTo(new[] { first.Id.Value }));
    }

    [Test]
    public void WhatHasNoDateIsLeftOutAndCounted()
    {
        graph.Deal("A BUYS_FROM B");
        graph.Deal("A BUYS_FROM C", announced: "2025", status: DealStatus.Cancelled);
        graph.Deal("A BUYS_FROM D", announced: "2025");
        graph.Deal("A BUYS_FROM E", confidence: 0.1);
        var selection = new GraphFilter { InForce = PartialDate.Parse("2026"), MinimumConfidence = 0.5 }.Select(graph.Build());
        Assert.That(selection.Deals, Has.Count.EqualTo(1));
        Assert.That(selection.Undated, Is.EqualTo(2));
    }

    [Test]
    public void CapacitiesAreInForceFromTheDateTheyAreStatedFor()
    {
        graph.Capacity("A", "1", asOf: "2026");
        graph.Capacity("A", "3", asOf: "2030");
        graph.Capacity("A", "2");
        var (capacities, undated) = new GraphFilter { InForce = PartialDate.Parse("2027") }.SelectCapacities(graph.Build());
        Assert.That(capacities.Select(capacity => capacity.Power.Amount.Value), Is.EqualTo(new[] { 1m }));
        Assert.That(undated, Is.EqualTo(1));
    }

    private static GraphFilter InForce(string date) => new() { InForce = PartialDate.Parse(date) };

    private IEnumerable<string> Selected(GraphFilter filter) => filter.Select(graph.Build()).Deals.Select(selected => selected.Deal.Id.Value);
}
