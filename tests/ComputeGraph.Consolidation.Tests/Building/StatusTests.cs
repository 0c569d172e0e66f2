using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests.Building;

[TestFixture]
internal sealed class StatusTests
{
    private static Deal Tell(params (string? Said, DealStatus Status)[] words) => Tell(words.Select((word, i) => Deal.Said(word.Said).Status(word.Status).In($"{i}")).ToArray());

    private static Deal Tell(params Some[] claims) => Consolidated.Of(claims).Deals.Single();

    private static Some Deal => Some.Purchase("meta", "coreweave").For(10);

    [Test]
    public void A_later_weaker_word_does_not_lower_it() =>
        Assert.That(Tell(("2025-09-30", DealStatus.Signed), ("2025-10-05", DealStatus.Rumoured), ("2025-11-05", DealStatus.Negotiating)).Status, Is.EqualTo(DealStatus.Signed));

    [Test]
    public void A_later_firmer_word_raises_it() =>
        Assert.That(Tell(("2025-08-30", DealStatus.Rumoured), ("2025-09-05", DealStatus.Negotiating), ("2025-11-05", DealStatus.Completed)).Status, Is.EqualTo(DealStatus.Completed));

    [Test]
    public void A_cancellation_lowers_it_and_retellings_do_not_undo_that() =>
        Assert.That(Tell(("2025-09-30", DealStatus.Signed), ("2025-12-05", DealStatus.Cancelled), ("2025-12-20", DealStatus.Signed)).Status, Is.EqualTo(DealStatus.Cancelled));

    [Test]
    public void A_cancellation_of_the_same_day_holds() =>
        Assert.That(Tell(("2025-12-05", DealStatus.Cancelled), ("2025-12-05", DealStatus.Signed)).Status, Is.EqualTo(DealStatus.Cancelled));

    [Test]
    public void What_was_denied_as_talk_may_still_be_signed() =>
        Assert.That(Tell(("2025-09-30", DealStatus.Rumoured), ("2025-10-01", DealStatus.Cancelled), ("2026-01-20", DealStatus.Signed)).Status, Is.EqualTo(DealStatus.Signed));

    [Test]
    public void What_was_cancelled_comes_back_when_it_is_announced_anew() => Assert.That(
        Tell(
            Deal.Said("2025-09-30"), Deal.Said("2025-10-05").Status(DealStatus.Cancelled).In("b"),
            Deal.Said("2025-11-10").Announced("2025-11-08").In("c")).Status,
        Is.EqualTo(DealStatus.Signed));

    [Test]
    public void Undated_words_raise_but_an_undated_cancellation_holds()
    {
        Assert.That(Tell((null, DealStatus.Completed), ("2025-12-05", DealStatus.Signed)).Status, Is.EqualTo(DealStatus.Completed));
        Assert.That(Tell((null, DealStatus.Cancelled), ("2025-12-05", DealStatus.Signed)).Status, Is.EqualTo(DealStatus.Cancelled));
    }

    [Test]
    public void History_has_a_step_wherever_status_or_figures_changed()
    {
        var deal = Tell(
            Some.Purchase("meta", "coreweave").Said("2025-08-01").Status(DealStatus.Negotiating).As("talk"),
            Deal.Said("2025-09-01"), Deal.Said("2025-09-02").In("b"), Deal.Power(1).Said("2025-10-01").In("c"), Deal.Said("2026-01-01").Status(DealStatus.Cancelled).In("d"));
        Assert.That(deal.History.Select(step => ($"{step.SaidAt}", step.Status, step.Amount is not null, step.Capacity is not null)), Is.EqualTo(new[]
        {
            ("2025-08-01", DealStatus.Negotiating, false, false), ("2025-09-01", DealStatus.Signed, true, false),
            ("2025-10-01", DealStatus.Signed, true, true), ("2026-01-01", DealStatus.Cancelled, true, false),
        }));
    }

    [Test]
    public void That_both_work_together_does_not_make_talks_a_contract() => Assert.That(
        Tell(Deal.Said("2025-09-30").Status(DealStatus.Negotiating), Some.Partnership("meta", "coreweave").Said("2025-10-01").In("b")).Status, Is.EqualTo(DealStatus.Negotiating));

    [Test]
    public void That_one_supplies_the_other_all_along_does_not_complete_an_order() => Assert.That(
        Tell(Deal.Said("2025-09-30"), Some.Purchase("meta", "coreweave").Said("2025-10-01").Status(DealStatus.Completed).In("b")).Status, Is.EqualTo(DealStatus.Signed));

    [Test]
    public void A_leg_has_its_own_status()
    {
        var deal = Tell(
            Some.Purchase("openai", "nvidia").Power(10).As("e"), Some.Investment("nvidia", "openai").For(100, bound: Core.Values.Bound.Max).Status(DealStatus.Planned).As("e"));
        Assert.That(deal.Status, Is.EqualTo(DealStatus.Signed));
        Assert.That(deal.Legs.Select(leg => leg.Status), Is.EqualTo(new[] { DealStatus.Signed, DealStatus.Planned }));
        Assert.That(deal.Terms.Amount, Is.Null, "the investment's money is not the purchase's");
        Assert.That(deal.Legs[1].OwnPart!.Value.Amount.High, Is.EqualTo(100_000_000_000m));
    }
}
