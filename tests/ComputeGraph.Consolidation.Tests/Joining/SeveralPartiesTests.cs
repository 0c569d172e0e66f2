using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests.Joining;

[TestFixture]
internal sealed class SeveralPartiesTests
{
    private static Leg LegOf(Deal deal, string head, string tail) => deal.Legs.Single(leg => leg.Head.Value == "company:" + head && leg.Tail.Value.EndsWith(":" + tail, StringComparison.Ordinal));

    [Test]
    public void A_round_of_several_investors_is_one_deal_whose_sum_counts_once()
    {
        var deal = Consolidated.Of(
            Some.Investment("a", "d").For(2).As("round"), Some.Investment("b", "d").For(2).As("round"), Some.Investment("c", "d").As("round")).Deals.Single();
        Assert.That(deal.Legs, Has.Count.EqualTo(3));
        Assert.That(deal.Terms.Amount!.Value.Amount, Is.EqualTo(Interval.Exactly(2_000_000_000)));
        Assert.That(deal.Legs.Select(leg => leg.OwnPart), Is.All.Null);
    }

    [Test]
    public void An_investors_own_part_stays_on_its_leg()
    {
        var deal = Consolidated.Of(Some.Investment("a", "d").For(2).As("round"), Some.Investment("a", "d").OwnPart(0.5m).As("round"), Some.Investment("b", "d").As("round")).Deals.Single();
        Assert.That(deal.Terms.Amount!.Value.Amount.Value, Is.EqualTo(2_000_000_000m));
        Assert.That(LegOf(deal, "a", "d").OwnPart!.Value.Amount.Value, Is.EqualTo(500_000_000m));
        Assert.That(LegOf(deal, "b", "d").OwnPart, Is.Null);
    }

    [Test]
    public void A_round_told_in_two_reports_is_one_deal()
    {
        var result = Consolidated.Of(
            Some.Investment("a", "d").For(2).As("round").Said("2025-03-01"), Some.Investment("b", "d").As("round").Said("2025-03-01"),
            Some.Investment("a", "d").For(2).As("round").Said("2025-03-02").In("b"), Some.Investment("b", "d").As("round").Said("2025-03-02").In("b"));
        Assert.That(result.Deals.Single().Legs.Select(leg => leg.Sources), Is.EqualTo(new[] { 2, 2 }));
    }

    [Test]
    public void Two_rounds_with_one_investor_in_both_stay_two()
    {
        var result = Consolidated.Of(
            Some.Investment("a", "d").For(2).As("b-round").Said("2024-03-01"), Some.Investment("b", "d").As("b-round").Said("2024-03-01"),
            Some.Investment("a", "d").For(6).As("c-round").Said("2025-03-02").In("b"), Some.Investment("b", "d").As("c-round").Said("2025-03-02").In("b"));
        Assert.That(result.Billions, Is.EqualTo(new[] { 2m, 6m }));
        Assert.That(result.Deals.Select(deal => deal.Legs.Count), Is.All.EqualTo(2));
    }

    [Test]
    public void Lease_guarantee_and_loan_told_as_one_event_are_one_deal()
    {
        var deal = Consolidated.Of(
            Some.Lease("fluidstack", "terawulf").For(6.7m).As("e"), Some.Guarantee("google", "fluidstack").For(3.2m).As("e"), Some.Loan("bank", "terawulf").For(1).As("e")).Deals.Single();
        Assert.That(deal.Terms.Amount!.Value.Amount.Value, Is.EqualTo(6_700_000_000m));
        Assert.That(LegOf(deal, "google", "fluidstack").OwnPart!.Value.Amount.Value, Is.EqualTo(3_200_000_000m));
        Assert.That(LegOf(deal, "bank", "terawulf").OwnPart!.Value.Amount.Value, Is.EqualTo(1_000_000_000m));
        Assert.That(LegOf(deal, "fluidstack", "terawulf").OwnPart, Is.Null);
        Assert.That(deal.Legs.Where(deal.TermsAreOf).Select(leg => leg.Kind), Is.EqualTo(new[] { RelationKind.LeasesFrom }));
        Assert.That(deal.Parties, Does.Contain(new Party(new EntityId("company:google"), PartyRole.Guarantor)));
    }

    [Test]
    public void A_purchase_from_two_suppliers_is_one_deal()
    {
        var deal = Consolidated.Of(Some.Purchase("anthropic", "google").Power(3.5m).As("e"), Some.Purchase("anthropic", "broadcom").Power(3.5m).As("e")).Deals.Single();
        Assert.That(deal.Legs, Has.Count.EqualTo(2));
        Assert.That(deal.Terms.Capacity!.Value.Amount.Value, Is.EqualTo(3.5m));
    }

    [Test]
    public void A_list_of_deals_with_a_sum_each_stays_a_list() =>
        Assert.That(Consolidated.Of(Some.Purchase("meta", "coreweave").For(14).As("e"), Some.Purchase("meta", "google").For(10).As("e")).Billions, Is.EqualTo(new[] { 10m, 14m }));

    [Test]
    public void Customers_named_together_are_deals_of_their_own() =>
        Assert.That(Consolidated.Of(Some.Purchase("meta", "coreweave").As("e"), Some.Purchase("openai", "coreweave").As("e")).Deals, Has.Count.EqualTo(2));

    [Test]
    public void A_customer_named_beside_another_ones_order_is_no_party_to_it() =>
        Assert.That(Consolidated.Of(Some.Purchase("anthropic", "broadcom").For(21).As("e"), Some.Purchase("google", "broadcom").As("e")).Deals, Has.Count.EqualTo(2));

    [Test]
    public void A_group_that_takes_over_together_is_one_buyer_although_one_of_it_is_owned_by_a_third() => Assert.That(
        Consolidated.Of(
            Some.Takeover("mgx", "aligned").For(40).As("e"), Some.Takeover("gip", "aligned").For(40).As("e"),
            Some.Investment("blackrock", "gip").Status(DealStatus.Completed).As("e")).Billions,
        Is.EqualTo(new[] { 40m }));

    [Test]
    public void Shares_are_each_holders_own() =>
        Assert.That(Consolidated.Of(Some.Investment("meta", "amd").Count(160_000_000, "share").As("e"), Some.Investment("openai", "amd").As("e")).Deals, Has.Count.EqualTo(2));

    [Test]
    public void Who_holds_a_company_that_is_taken_over_does_not_buy_it() => Assert.That(
        Consolidated.Of(Some.Takeover("samsung", "flaktgroup").For(1.5m).As("e"), Some.Investment("triton", "flaktgroup").Status(DealStatus.Completed).As("e")).Deals, Has.Count.EqualTo(2));

    [Test]
    public void What_a_venture_costs_is_not_the_rent()
    {
        var deal = Consolidated.Of(Some.Partnership("meta", "blueowl").For(27).As("e"), Some.Lease("meta", "blueowl").As("e")).Deals.Single();
        Assert.That(deal.Terms.Amount, Is.Null);
        Assert.That(deal.Legs.Single(leg => leg.Kind == RelationKind.PartnersWith).OwnPart!.Value.Amount.Value, Is.EqualTo(27_000_000_000m));
    }

    [Test]
    public void A_chain_of_purchases_is_no_deal_of_three() =>
        Assert.That(Consolidated.Of(Some.Purchase("microsoft", "nscale").For(14).As("e"), Some.Purchase("nscale", "nvidia").As("e")).Deals, Has.Count.EqualTo(2));

    [Test]
    public void A_chain_told_with_its_ends_is_no_deal_of_three() => Assert.That(
        Consolidated.Of(Some.Purchase("microsoft", "nscale").For(14).As("e"), Some.Purchase("nscale", "nvidia").For(14).As("e"), Some.Purchase("microsoft", "nvidia").As("e")).Deals, Has.Count.EqualTo(3));

    [Test]
    public void An_investor_named_beside_a_purchase_is_not_drawn_into_it() =>
        Assert.That(Consolidated.Of(Some.Purchase("meta", "coreweave").For(14).As("e"), Some.Investment("nvidia", "coreweave").As("e")).Deals, Has.Count.EqualTo(2));

    [Test]
    public void What_two_sell_and_fund_each_other_at_once_is_one_deal_of_two_legs()
    {
        var deal = Consolidated.Of(Some.Purchase("openai", "amd").Power(6).As("e"), Some.Investment("openai", "amd").Count(160_000_000, "share").As("e")).Deals.Single();
        Assert.That(deal.Legs.Select(leg => leg.Kind), Is.EqualTo(new[] { RelationKind.BuysFrom, RelationKind.InvestsIn }));
        Assert.That(deal.Terms.Quantity, Is.Null, "shares are no chips");
        Assert.That(deal.Legs[1].Quantity!.Value.Amount.Value, Is.EqualTo(160_000_000m));
    }

    [Test]
    public void A_tranche_that_each_investor_shares_does_not_take_the_rounds_place()
    {
        Some Investor(string name) => Some.Investment(name, "d").As("e");
        var result = Consolidated.Of(
            Investor("a").For(30), Investor("b").For(30), Investor("a").For(10).Worded(Wording.Part), Investor("b").For(10).Worded(Wording.Part));
        Assert.That(result.Billions, Is.EqualTo(new[] { 10m, 30m }));
        Assert.That(result.Links.Single().Kind, Is.EqualTo(DealLinkKind.PartOf));
    }

    [Test]
    public void The_chip_of_a_purchase_is_a_leg_of_it()
    {
        var buy = Some.Purchase("meta", "nvidia").For(30).As("e");
        var chip = Some.Deployment("meta", "gb300").Count(100_000).As("e");
        var elsewhere = Some.Deployment("meta", "gb300").In("b");
        var result = Consolidated.Of(buy, chip, elsewhere);
        var deal = result.With(buy);
        Assert.That(deal.Id, Is.EqualTo(result.With(chip).Id));
        Assert.That(LegOf(deal, "meta", "gb300").Quantity!.Value.Amount.Value, Is.EqualTo(100_000m));
        Assert.That(deal.Parties.Select(party => party.Role), Is.EquivalentTo(new[] { PartyRole.Buyer, PartyRole.Supplier, PartyRole.Chip }));
        Assert.That(result.With(elsewhere).Form, Is.EqualTo(DealForm.Fact));
    }

    [Test]
    public void Chips_of_two_purchases_do_not_join_them()
    {
        var result = Consolidated.Of(
            Some.Purchase("meta", "nvidia").For(30).As("e"), Some.Deployment("meta", "gb300").As("e"),
            Some.Purchase("meta", "coreweave").For(14).As("f"), Some.Deployment("meta", "gb300").As("f"));
        Assert.That(result.Billions, Is.EqualTo(new[] { 14m, 30m }));
        Assert.That(result.Deals.Select(deal => deal.Legs.Count), Is.All.EqualTo(2));
    }

    [Test]
    public void A_chip_that_could_be_of_either_purchase_of_its_statement_is_a_fact()
    {
        var chip = Some.Deployment("meta", "gb300").As("e");
        var result = Consolidated.Of(Some.Purchase("meta", "nvidia").For(30).As("e"), Some.Purchase("meta", "coreweave").For(14).As("e"), chip);
        Assert.That(result.With(chip).Form, Is.EqualTo(DealForm.Fact));
        Assert.That(result.Billions, Is.EqualTo(new[] { 14m, 30m }));
    }

    [Test]
    public void A_purchase_without_figures_keeps_its_chip_and_supports_the_pairs_deal()
    {
        var (buy, chip, known) = (Some.Purchase("meta", "nvidia").As("e").Said("2026-01-02"), Some.Deployment("meta", "gb300").As("e").Said("2026-01-02"), Some.Purchase("meta", "nvidia").For(30).Said("2026-01-01").In("b"));
        var result = Consolidated.Of(buy, chip, known);
        Assert.That(result.Deals.Single().Legs, Has.Count.EqualTo(2));
    }

    [Test]
    public void Sites_chips_and_seller_are_parties_without_legs()
    {
        var deal = Consolidated.Of(Some.Takeover("mgx", "aligned").For(40).SoldBy("macquarie").Sites("phoenix").Chips("h100")).Deals.Single();
        Assert.That(deal.Legs, Has.Count.EqualTo(1));
        Assert.That(deal.Parties, Is.EqualTo(new[]
        {
            new Party(new EntityId("chip:h100"), PartyRole.Chip), new Party(new EntityId("company:aligned"), PartyRole.Target), new Party(new EntityId("company:macquarie"), PartyRole.Seller),
            new Party(new EntityId("company:mgx"), PartyRole.Acquirer), new Party(new EntityId("datacenter:phoenix"), PartyRole.Site),
        }));
    }

    [Test]
    public void A_joint_takeover_counts_its_price_once_whatever_kind_each_part_is_told_as()
    {
        var deal = Consolidated.Of(Some.Takeover("mgx", "aligned").For(40).As("e"), Some.Investment("nvidia", "aligned").For(40).As("e")).Deals.Single();
        Assert.That(deal.Terms.Amount!.Value.Amount.Value, Is.EqualTo(40_000_000_000m));
        Assert.That(deal.Legs.Select(leg => leg.OwnPart), Is.All.Null);
    }

    [Test]
    public void A_lease_told_as_purchase_has_one_leg_of_the_kind_most_sources_tell()
    {
        var deal = Consolidated.Of(
            Some.Lease("meta", "coreweave").For(14).Said("2025-09-30"), Some.Purchase("meta", "coreweave").For(14).Said("2025-09-30").In("b"),
            Some.Purchase("meta", "coreweave").For(14).Said("2025-09-30").In("c"), Some.Partnership("meta", "coreweave").Said("2025-09-30").In("d")).Deals.Single();
        Assert.That(deal.Legs.Single().Kind, Is.EqualTo(RelationKind.BuysFrom));
        Assert.That(deal.Sources, Is.EqualTo(4));
    }

    [Test]
    public void Joining_components_apart_equals_joining_all_at_once()
    {
        var result = Consolidated.Of(
            Some.Investment("a", "d").For(2).As("round"), Some.Investment("b", "d").For(2).As("round"), Some.Purchase("x", "y").For(1), Some.Design("google", "tpu"));
        var joiner = new DealJoiner(Consolidation.Rates.RateTable.Shipped);
        var apart = DealJoiner.Components(result.Clusters).SelectMany(joiner.Join).OrderBy(deal => deal.Id);
        Assert.That(apart, Is.EqualTo(result.Deals));
        Assert.That(result.Deals, Has.Count.EqualTo(3));
    }

    [Test]
    public void Capacities_are_refused() => Assert.That(
        () => new DealJoiner(Consolidation.Rates.RateTable.Shipped).Join(Consolidated.Of(Some.Capacity("x", 1)).Blocks.SelectMany(block => block.Clusters)), Throws.ArgumentException);
}
