using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Storage.InMemory;

namespace ComputeGraph.Storage.Contract;

/// <summary>A small graph with one of everything, and names that trouble careless stores.</summary>
public static class SampleGraph
{
    public const string Trouble = "Robert'); DROP TABLE deal;-- \"100 %\"\t\\ 智算🚀";

    public static Document First { get; } = Some.Document(
        $"Alpha buys from Beta for 5 dollars.\nAlpha buys again from Beta.\n{Trouble} leases from Beta.\nBeta has 2 GW.", PartialDate.OfMonth(2026, 3), "The Paper");

    public static Document Second { get; } = Some.Document("Beta designs B1, Alpha deploys it, and Gamma invests in Alpha.");

    /// <summary>A document without claims.</summary>
    public static Document Third { get; } = Some.Document("Nothing of note.");

    public static IReadOnlyList<Document> Documents { get; } = [First, Second, Third];

    public static Claim Purchase { get; } = Some.Claim(First, 0, RelationKind.BuysFrom, "Alpha", "Beta", new ClaimAttributes { Amount = Some.Dollars(5), Chips = ["B1"] });

    public static Claim SecondPurchase { get; } = Some.Claim(First, 1, RelationKind.BuysFrom, "Alpha", "Beta", new ClaimAttributes { Amount = Some.Dollars(7) });

    public static Claim Lease { get; } = Some.Claim(First, 2, RelationKind.LeasesFrom, Trouble, "Beta", status: DealStatus.Rumoured);

    public static Claim Power { get; } = Some.Claim(First, 3, null, "Beta", null, new ClaimAttributes { Capacity = new Gigawatts(Interval.AtLeast(2), PowerMeasure.ItLoad), AsOf = PartialDate.OfYear(2027) });

    public static Claim Design { get; } = Some.Claim(Second, 0, RelationKind.Designs, "Beta", "B1");

    public static Claim Deployment { get; } = Some.Claim(Second, 0, RelationKind.Deploys, "Alpha", "B1");

    public static Claim Investment { get; } = Some.Claim(Second, 0, RelationKind.InvestsIn, "Gamma", "Alpha");

    public static IReadOnlyList<Claim> Claims { get; } = [Purchase, SecondPurchase, Lease, Power, Design, Deployment, Investment];

    public static Deal PurchaseDeal { get; } = Some.Deal(Purchase);

    public static Deal SecondPurchaseDeal { get; } = Some.Deal(SecondPurchase);

    public static Deal InvestmentDeal { get; } = Some.Deal(Investment, Deployment);

    public static DealId FormerDeal { get; } = new("deal:000000000000000000000000");

    public static EntityId FormerEntity { get; } = new("company:old'name");

    public static EntityId Id(string name, EntityType type = EntityType.Company) => Some.Id(Some.End(name, type));

    public static GraphContent Content { get; } = new()
    {
        StoreId = "store:sample",
        Documents =
        [
            Some.Info(
                First,
                sources: [new Source("b/文件's %.md", First.Id, "2", PartialDate.OfYear(2026)), new Source("a.md", First.Id, null, null)]),
            Some.Info(Second, sources: new Source("c.md", Second.Id, null, null)),
            Some.Info(Third, sources: new Source("line\nbreak.md", Third.Id, null, PartialDate.OfDay(2026, 2, 28))),
        ],
        Claims = [.. Claims],
        Entities = [.. Claims.SelectMany(claim => new[] { claim.Head, claim.Tail }).OfType<ClaimEnd>().Distinct().Select(Some.Entity)],
        Deals = [PurchaseDeal, SecondPurchaseDeal, Some.Deal(Lease), Some.Deal(Design), InvestmentDeal],
        Links = [new DealLink(SecondPurchaseDeal.Id, PurchaseDeal.Id, DealLinkKind.AddsTo, SecondPurchase.Id)],
        Capacities = [Some.Capacity(Power)],
        Judgements =
        [
            Judged(new Judgement { Id = default, Kind = JudgementKind.NotSame, By = "o'neil", At = "2026-04-01T10:00:00Z", First = Id("Alpha"), Second = Id("Beta") }),
            Judged(new Judgement
            {
                Id = default, Kind = JudgementKind.Reject, By = "ann", At = "2026-04-02T10:00:00Z", Source = "a.md", Quote = "Alpha;", ClaimKind = RelationKind.BuysFrom, Head = "Alpha", Tail = "Beta",
            }),
        ],
        FormerDeals = new Dictionary<DealId, DealId> { [FormerDeal] = PurchaseDeal.Id },
        FormerEntities = new Dictionary<EntityId, EntityId> { [FormerEntity] = Id("Alpha") },
    };

    private static Judgement Judged(Judgement judgement) => judgement with { Id = Judgement.Derive(judgement) };
}
