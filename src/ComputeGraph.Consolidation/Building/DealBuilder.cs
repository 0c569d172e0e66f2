using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Building;

/// <summary>Makes the deal that clusters tell together.</summary>
internal sealed class DealBuilder(RateTable rates)
{
    private readonly TermsBuilder terms = new(rates);

    /// <summary>The deal of clusters that are one. Its id derives from the least id of their claims.</summary>
    public Deal Build(IReadOnlyCollection<Cluster> clusters)
    {
        var all = IndependentSources.Number(clusters.SelectMany(cluster => cluster.Claims));
        var legs = LegDraft.Of(clusters, all.ToDictionary(item => item.Id));
        var id = DealJoiner.IdOf(clusters);
        var about = legs.Min(leg => leg.Kind.Precedence());
        var main = legs.Where(leg => leg.Kind.Precedence() == about).SelectMany(leg => leg.Testimonies).OrderBy(item => item.Id).ToList();
        var status = legs.Where(leg => leg.Kind.Precedence() == about).SelectMany(leg => leg.OfStatus).OrderBy(item => item.Id).ToList();
        var amount = TermsBuilder.AmountOf(main);
        return new Deal
        {
            Id = id,
            Form = FormOf(legs),
            Legs = legs.Select(leg => BuildLeg(id, leg, leg.Kind.Precedence() == about, amount?.Value)).ToValueList(),
            Parties = PartiesOf(legs, all),
            Terms = terms.Build(main),
            Status = Timeline.StatusOf(status),
            Origin = JointEvidence.OriginOf(amount?.By ?? main),
            Confidence = JointEvidence.Confidence(all),
            Claims = JointEvidence.BestFirst(all, item => (main.Contains(item) ? 2 : 0) + (Tells(item, amount?.Value) ? 1 : 0)),
            Sources = JointEvidence.Sources(all),
            FirstSaid = JointEvidence.FirstSaid(all),
            LastSaid = JointEvidence.LastSaid(all),
            History = Timeline.HistoryOf(status),
            Conflicts = FigureConflicts.Of(main),
        };
    }

    private static Leg BuildLeg(DealId deal, LegDraft leg, bool isMain, Money? amount)
    {
        var part = OwnPartOf(leg, isMain, amount);
        return new Leg
        {
            Id = DealJoiner.IdOf(deal, leg.Kind, leg.Head, leg.Tail),
            Kind = leg.Kind,
            Head = leg.Head,
            Tail = leg.Tail,
            OwnPart = part,
            Stake = BestSupported.Choose(leg.Testimonies, item => item.Attributes.Stake, BestSupported.Covers)?.Value,
            Share = BestSupported.Choose(leg.Testimonies, item => item.Attributes.Share),
            Quantity = isMain ? null : TermsBuilder.QuantityOf(leg.Testimonies),
            Status = Timeline.StatusOf(leg.OfStatus),
            Confidence = JointEvidence.Confidence(leg.Testimonies),
            Claims = JointEvidence.BestFirst(leg.Testimonies, item => (item.Claim.Kind == leg.Kind ? 2 : 0) + (Tells(item, part ?? amount) ? 1 : 0)),
            Sources = JointEvidence.Sources(leg.Testimonies),
            FirstSaid = JointEvidence.FirstSaid(leg.Testimonies),
            LastSaid = JointEvidence.LastSaid(leg.Testimonies),
        };
    }

    /// <summary>What the head put in itself; of a leg of another kind also the leg's own money, unless it only repeats the deal's.</summary>
    private static Money? OwnPartOf(LegDraft leg, bool isMain, Money? amount)
    {
        if (!leg.Kind.IsBetweenCompanies())
            return null;
        var own = leg.Testimonies.Where(item => item.Attributes.AmountIsOwnPart || (!isMain && !Tells(item, amount)));
        return TermsBuilder.MoneyOf(own, AmountBasis.Total)?.Value;
    }

    private static bool Tells(Testimony item, Money? shown) =>
        shown is { } amount && item.Attributes.Amount is { } told && told.Currency == amount.Currency && told.Basis == amount.Basis && told.Amount.IsCompatibleWith(amount.Amount);

    /// <summary>What no contract carries is a fact; so is a stake that someone just holds, told without a sum, an event or a date.</summary>
    private static DealForm FormOf(List<LegDraft> legs) =>
        legs.TrueForAll(leg => !leg.Kind.IsBetweenCompanies()) || (legs.Count == 1 && IsHolding(legs[0])) ? DealForm.Fact : DealForm.Contract;

    private static bool IsHolding(LegDraft leg) => leg.Kind == RelationKind.InvestsIn
        && leg.Testimonies.Any(item => item.Attributes.Stake is not null)
        && leg.Testimonies.All(item => item.Claim.Status == DealStatus.Completed
            && item.Attributes is { Amount: null, Quantity: null, Announced: null, Start: null, End: null, Wording: Wording.None });

    private static ValueList<Party> PartiesOf(List<LegDraft> legs, List<Testimony> all)
    {
        var parties = new HashSet<Party>();
        var isContract = legs.Exists(leg => leg.Kind.IsBetweenCompanies());
        foreach (var leg in legs)
        {
            var (head, tail) = leg.Kind.Roles();

            // Who buys a chip need not be named as its user too.
            if (leg.Kind != RelationKind.Deploys || !isContract)
                parties.Add(new Party(leg.Head, head));
            parties.Add(new Party(leg.Tail, tail));
        }

        foreach (var item in all.Where(_ => isContract))
        {
            parties.UnionWith(item.Resolved.Sites.Select(site => new Party(site, PartyRole.Site)));
            parties.UnionWith(item.Resolved.Chips.Select(chip => new Party(chip, PartyRole.Chip)));
            if (item.Resolved.Seller is { } seller)
                parties.Add(new Party(seller, PartyRole.Seller));
        }

        return parties.OrderBy(party => party.Entity).ThenBy(party => party.Role).ToValueList();
    }
}
