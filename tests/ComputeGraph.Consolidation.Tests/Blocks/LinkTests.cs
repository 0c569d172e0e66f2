using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests.Blocks;

[TestFixture]
internal sealed class LinkTests
{
    private static Some Buy => Some.Purchase("meta", "coreweave");

    [Test]
    public void An_additional_sum_adds_to_the_latest_deal_before()
    {
        var (old, first, more) = (Buy.For(3).Said("2024-01-01"), Buy.For(14.2m).Said("2025-09-30").In("b"), Buy.For(21).Worded(Wording.Additional).Said("2026-04-09").In("c"));
        var result = Consolidated.Of(old, first, more);
        Assert.That(result.Link(more, first), Is.EqualTo(DealLinkKind.AddsTo));
        Assert.That(result.Links, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_new_total_replaces_the_deal_before()
    {
        var (first, raised) = (Buy.For(10).Said("2025-09-30"), Buy.For(30).Worded(Wording.NewTotal).Said("2026-04-09").In("b"));
        Assert.That(Consolidated.Of(first, raised).Link(raised, first), Is.EqualTo(DealLinkKind.Replaces));
    }

    [Test]
    public void A_part_belongs_to_the_whole_of_its_statement()
    {
        var (whole, part) = (Buy.For(30).Said("2026-04-09").As("s"), Buy.For(10).Worded(Wording.Part).Said("2026-04-09").As("s"));
        Assert.That(Consolidated.Of(whole, part, Buy.For(40).Said("2026-01-01").In("b")).Link(part, whole), Is.EqualTo(DealLinkKind.PartOf));
    }

    [Test]
    public void A_part_known_before_its_whole_still_belongs_to_it()
    {
        var early = Buy.For(10).Said("2026-01-09").In("b");
        var (whole, part) = (Buy.For(30).Said("2026-04-09").As("s"), Buy.For(10).Worded(Wording.Part).Said("2026-04-09").As("s"));
        var result = Consolidated.Of(early, whole, part);
        Assert.That(result.AreOne(early, part), Is.True);
        Assert.That(result.Link(part, whole), Is.EqualTo(DealLinkKind.PartOf));
    }

    [Test]
    public void A_part_is_never_of_something_smaller()
    {
        var (small, part) = (Buy.For(3).Said("2026-01-09"), Buy.For(10).Worded(Wording.Part).Said("2026-04-09").In("b"));
        Assert.That(Consolidated.Of(small, part).Links, Is.Empty);
    }

    [Test]
    public void What_the_text_leaves_open_is_unsure()
    {
        var (first, open) = (Buy.For(10).Said("2025-09-30"), Buy.For(21).Worded(Wording.Unclear).Said("2026-04-09").In("b"));
        Assert.That(Consolidated.Of(first, open).Link(open, first), Is.EqualTo(DealLinkKind.Unsure));
    }

    [Test]
    public void A_plain_word_elsewhere_settles_an_open_one()
    {
        var (first, open) = (Buy.For(10).Said("2025-09-30"), Buy.For(21).Worded(Wording.Unclear).Said("2026-04-09").In("b"));
        var plain = Buy.For(21).Worded(Wording.Additional).Said("2026-04-10").In("c");
        Assert.That(Consolidated.Of(first, open, plain).Link(open, first), Is.EqualTo(DealLinkKind.AddsTo));
    }

    [Test]
    public void Plain_words_that_contradict_each_other_leave_it_unsure()
    {
        var (first, more) = (Buy.For(10).Said("2025-09-30"), Buy.For(21).Worded(Wording.Additional).Said("2026-04-09").In("b"));
        var total = Buy.For(21).Worded(Wording.NewTotal).Said("2026-04-10").In("c");
        Assert.That(Consolidated.Of(first, more, total).Link(more, first), Is.EqualTo(DealLinkKind.Unsure));
    }

    [Test]
    public void The_deal_told_in_the_same_document_is_the_one_meant()
    {
        var other = Buy.For(3).Said("2026-03-01").In("b");
        var (first, more) = (Buy.For(14.2m).Said("2026-04-09").Announced("2025-09").As("old"), Buy.For(21).Worded(Wording.Additional).Said("2026-04-09").As("new"));
        Assert.That(Consolidated.Of(other, first, more).Link(more, first), Is.EqualTo(DealLinkKind.AddsTo));
    }

    [Test]
    public void A_total_that_is_the_sum_of_all_replaces_all()
    {
        var (one, two, three) = (Buy.For(11.9m).Said("2025-03-10"), Buy.For(4).Worded(Wording.Additional).Said("2025-05-15").In("b"), Buy.For(6.5m).Worded(Wording.Additional).Said("2025-09-25").In("c"));
        var total = Buy.For(22.4m).Worded(Wording.NewTotal).Said("2025-09-26").In("d");
        var result = Consolidated.Of(one, two, three, total);
        Assert.That(new[] { one, two, three }.Select(part => result.Link(total, part)), Is.All.EqualTo(DealLinkKind.Replaces));
        Assert.That(result.Link(three, two), Is.EqualTo(DealLinkKind.AddsTo));
    }

    [Test]
    public void A_total_takes_the_place_of_a_deal_with_its_increment()
    {
        var (first, more, total) = (Buy.For(10).Said("2025-03-10"), Buy.For(5).Worded(Wording.Additional).Said("2025-05-15").In("b"), Buy.For(30).Worded(Wording.NewTotal).Said("2025-09-26").In("c"));
        var result = Consolidated.Of(first, more, total);
        Assert.That((result.Link(total, more), result.Link(total, first)), Is.EqualTo((DealLinkKind.Replaces, DealLinkKind.Replaces)));
    }

    [Test]
    public void An_increment_told_with_the_total_adds_to_the_deal_before_both()
    {
        var first = Buy.For(14.2m).Said("2025-09-30").In("b");
        var (more, total) = (Buy.For(21).Worded(Wording.Additional).Said("2026-04-09").As("s"), Buy.For(35.2m).Worded(Wording.NewTotal).Said("2026-04-09").As("s"));
        var result = Consolidated.Of(first, more, total);
        Assert.That(result.Link(more, first), Is.EqualTo(DealLinkKind.AddsTo));
        Assert.That(result.Link(total, more), Is.EqualTo(DealLinkKind.Replaces));
        Assert.That(result.Link(total, first), Is.EqualTo(DealLinkKind.Replaces));
    }

    [Test]
    public void What_a_document_adds_up_counts_once()
    {
        var (one, two, sum) = (Buy.For(12).Said("2026-03-16"), Buy.For(15).Said("2026-03-16").As("more"), Buy.For(27).Said("2026-03-16").As("sum"));
        var result = Consolidated.Of(one, two, sum, Buy.For(12).Said("2026-03-18").In("b"));
        Assert.That((result.Link(one, sum), result.Link(two, sum)), Is.EqualTo((DealLinkKind.PartOf, DealLinkKind.PartOf)));
        Assert.That(Consolidated.Of(one, two, Buy.For(27).Said("2026-03-16").In("b")).Links, Is.Empty, "nobody told the three together");
        Assert.That(Consolidated.Of(one, two, Buy.For(28).Said("2026-03-16")).Links, Is.Empty, "28 is not their sum");
    }

    [Test]
    public void Nothing_before_means_no_link() =>
        Assert.That(Consolidated.Of(Buy.For(21).Worded(Wording.Additional).Said("2026-04-09"), Buy.For(10).Said("2026-06-30").In("b")).Links, Is.Empty);

    [Test]
    public void A_deal_of_another_kind_is_not_the_one_before() => Assert.That(
        Consolidated.Of(Some.Investment("meta", "coreweave").For(10).Said("2025-09-30"), Buy.For(21).Worded(Wording.Additional).Said("2026-04-09").In("b")).Links, Is.Empty);

    [Test]
    public void Deals_that_speak_of_each_other_make_no_circle()
    {
        var (a1, b1) = (Buy.For(10).Worded(Wording.Additional).Said("2026-04-09").As("s"), Buy.For(30).Said("2026-04-09").As("s"));
        var (a2, b2) = (Buy.For(10).Said("2026-04-10").As("s").In("b"), Buy.For(30).Worded(Wording.Additional).Said("2026-04-10").As("s").In("b"));
        Assert.That(Consolidated.Of(a1, b1, a2, b2).Links, Has.Count.EqualTo(1));
    }
}
