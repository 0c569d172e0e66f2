using ComputeGraph.Core.Vocabulary;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Consolidation.Tests;

/// <summary>What must hold for any claims whatever. The generator keeps to few names, figures and days, so that claims meet in every way.</summary>
[TestFixture]
internal sealed class ConsolidationProperties
{
    private static readonly string[] Names = ["a", "b", "c"];
    private static readonly string[] Days = ["2024-01-05", "2024-01-20", "2024-02-25", "2025-06-01", "2025-07-10", "2026-04", "2026"];

    private static readonly RelationKind[] Kinds =
        [RelationKind.BuysFrom, RelationKind.LeasesFrom, RelationKind.InvestsIn, RelationKind.Acquires, RelationKind.LendsTo, RelationKind.Guarantees, RelationKind.PartnersWith, RelationKind.Deploys];

    /// <summary>A few kinds and one direction at a time, so that many claims meet in one group of one block; then again all of them.</summary>
    private static readonly Gen<ResolvedClaim[]> Claims =
        from kinds in Gen.OneOf(Gen.Elements(Kinds).Select(kind => new[] { kind }), Gen.Constant(new[] { RelationKind.BuysFrom, RelationKind.LeasesFrom, RelationKind.PartnersWith }), Gen.Constant(Kinds))
        from heads in Gen.Elements(Names, ["a"])
        from statements in Gen.Elements(3, 30)
        from list in ClaimOf(kinds, heads, statements).ListOf().Resize(60)
        select list.Select(claim => claim.Resolve()).DistinctBy(claim => claim.Claim.Id).ToArray();

    private static Gen<Some> ClaimOf(RelationKind[] kinds, string[] heads, int statements) =>
        from kind in Gen.Elements(kinds)
        from head in Gen.Elements(heads)
        from tail in Gen.Elements(Names.Where(name => name != head).Take(heads.Length).ToArray())
        from document in Gen.Choose(1, 8)
        from statement in Gen.Choose(1, statements)
        from figure in Figure
        from details in Details
        from said in Gen.Frequency((6, Gen.Elements(Days).Select(day => (string?)day)), (1, Gen.Constant((string?)null)))
        from status in Gen.Elements(Enum.GetValues<DealStatus>())
        select details(figure(Some.Of(kind, head, kind == RelationKind.Deploys ? "chip" : tail))).Said(said).Status(status).In($"d{document}").As($"s{statement}");

    private static Gen<Func<Some, Some>> Figure => Gen.Frequency(
        (4, Gen.Constant<Func<Some, Some>>(claim => claim)),
        (6, from billions in Gen.Elements(1m, 1.01m, 1.05m, 1.3m, 2m, 4m, 10m, 14.2m, 14m)
            from bound in Gen.Elements(Enum.GetValues<Core.Values.Bound>())
            from currency in Gen.Elements("USD", "USD", "USD", "EUR", "XXX")
            select (Func<Some, Some>)(claim => claim.For(billions, currency, bound))),
        (1, Gen.Constant<Func<Some, Some>>(claim => claim.OwnPart(0.5m))),
        (2, from power in Gen.Elements(0.2m, 1m, 6m)
            from measure in Gen.Elements(Enum.GetValues<Core.Values.PowerMeasure>())
            select (Func<Some, Some>)(claim => claim.Power(power, measure: measure))),
        (1, Gen.Constant<Func<Some, Some>>(claim => claim.Stake(10))),
        (1, Gen.Constant<Func<Some, Some>>(claim => claim.For(2).Power(1))));

    private static Gen<Func<Some, Some>> Details => Gen.Frequency(
        (6, Gen.Constant<Func<Some, Some>>(claim => claim)),
        (1, Gen.Elements("2024", "2027", "2027-05").Select<string, Func<Some, Some>>(date => claim => claim.Starting(date))),
        (2, Gen.Elements("2024-01-05", "2025-06", "2025").Select<string, Func<Some, Some>>(date => claim => claim.Announced(date))),
        (2, Gen.Elements(Enum.GetValues<Wording>()).Select<Wording, Func<Some, Some>>(wording => claim => claim.Worded(wording))),
        (1, Gen.Elements("hyperion", "abilene").Select<string, Func<Some, Some>>(site => claim => claim.Sites(site))),
        (1, Gen.Elements(Enum.GetValues<Goods>()).Select<Goods, Func<Some, Some>>(goods => claim => claim.Goods(goods))));

    private static void Check(Func<ResolvedClaim[], bool> holds) =>
        Prop.ForAll(Claims.Select(claims => new Told(claims)).ToArbitrary(), told => holds(told.Claims)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    /// <summary>Claims in a form that is short enough to read when a property fails.</summary>
    private sealed record Told(ResolvedClaim[] Claims)
    {
        public override string ToString() => string.Join('\n', Claims.Select(claim => string.Join(
            ' ', claim.Claim.Statement, claim.Claim.Kind?.Name(), claim.Head, claim.Tail, claim.Claim.Status.Name(), claim.SaidAt, Core.Json.ComputeGraphJson.Write(claim.Claim.Attributes))));
    }

    private static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        var shuffled = items.ToArray();
        new System.Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    [Test]
    public void Any_order_gives_the_same_result() => Check(claims =>
    {
        var export = Consolidated.Of(claims).Export;
        return Enumerable.Range(0, 4).All(seed => Consolidated.Of(Shuffled(claims, seed)).Export == export);
    });

    [Test]
    public void A_claim_given_twice_counts_once() => Check(claims =>
    {
        var consolidator = new BlockConsolidator(Consolidation.Rates.RateTable.Shipped);
        return claims.GroupBy(claim => claim.Block).All(block => consolidator.Consolidate([.. block, .. block]).Equals(consolidator.Consolidate([.. block])));
    });

    [Test]
    public void Every_claim_is_in_one_cluster_and_one_deal() => Check(claims =>
    {
        var result = Consolidated.Of(claims);
        var all = claims.Select(claim => claim.Claim.Id).Order().ToList();
        return result.Blocks.SelectMany(block => block.Clusters).SelectMany(cluster => cluster.Claims).Select(claim => claim.Claim.Id).Order().SequenceEqual(all)
            && result.Deals.SelectMany(deal => deal.Claims).Order().SequenceEqual(all)
            && result.Deals.All(deal => deal.Legs.SelectMany(leg => leg.Claims).Order().SequenceEqual(deal.Claims.Order()));
    });

    [Test]
    public void Components_joined_apart_equal_all_joined_at_once() => Check(claims =>
    {
        var result = Consolidated.Of(claims);
        var joiner = new DealJoiner(Consolidation.Rates.RateTable.Shipped);
        return DealJoiner.Components(Shuffled(result.Clusters, 7)).SelectMany(joiner.Join).OrderBy(deal => deal.Id).SequenceEqual(result.Deals);
    });

    [Test]
    public void Documents_put_and_forgotten_one_by_one_leave_what_one_run_over_the_rest_gives() => Check(claims =>
    {
        var store = new Joining.IncrementalStore();
        var documents = claims.GroupBy(claim => claim.Claim.Document).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var (document, own) in documents)
        {
            store.Put(document, own[..(own.Length / 2)]);
            store.Put(document, own);
        }

        foreach (var forgotten in documents.Keys.Order().Take(documents.Count / 2).ToList())
        {
            store.Put(forgotten, []);
            documents.Remove(forgotten);
        }

        return store.Deals.SequenceEqual(Consolidated.Of(documents.Values.SelectMany(own => own)).Deals);
    });

    [Test]
    public void Links_run_between_clusters_that_exist_and_never_in_a_circle() => Check(claims => Consolidated.Of(claims).Blocks.All(block =>
    {
        var ids = block.Clusters.Select(cluster => cluster.Id).ToHashSet();
        var open = block.Links.ToList();
        while (open.RemoveAll(link => open.TrueForAll(other => other.From != link.To)) > 0)
        {
            // What leads to an end without further links is no circle.
        }

        return open.Count == 0 && block.Links.All(link => ids.Contains(link.From) && ids.Contains(link.To));
    }));

    [Test]
    public void Legs_and_figures_make_sense() => Check(claims => Consolidated.Of(claims).Deals.All(deal =>
        deal.Legs.Select(leg => (leg.Kind, leg.Head, leg.Tail)).Distinct().Count() == deal.Legs.Count
        && deal.Legs.Any(deal.TermsAreOf)
        && deal.Confidence is >= 0 and <= 1
        && deal.Sources >= deal.Legs.Max(leg => leg.Sources)
        && deal.Conflicts.Count != 1
        && (deal.Conflicts.Count == 0 || deal.Conflicts[0].Amount == deal.Terms.Amount || deal.Terms.Amount!.Value.Basis != Core.Values.AmountBasis.Total)
        && (deal.FirstSaid is null || deal.FirstSaid <= deal.LastSaid)));

    /// <summary>A world of deals that lie well apart, each told several times in several ways: what comes out must be that world.</summary>
    [Test]
    public void Deals_told_many_times_count_once()
    {
        var world =
            from sizes in Gen.SubListOf(1m, 3m, 6.3m, 9m, 14.2m, 21m, 38m, 100m)
            from tellings in Gen.ArrayOf(Gen.Choose(0, 9999), 12)
            select (Sizes: sizes.ToArray(), Tellings: tellings);
        Prop.ForAll(world.ToArbitrary(), it =>
        {
            var claims = it.Sizes.SelectMany((size, deal) => it.Tellings.Select((seed, i) => Retold(size, deal, seed + i * 7, i))).ToArray();
            return Consolidated.Of(claims).Billions.SequenceEqual(it.Sizes.Order());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

        static Some Retold(decimal size, int deal, int seed, int i)
        {
            var telling = seed % 5 == 0 ? Some.Lease("meta", "coreweave") : Some.Purchase("meta", "coreweave");
            telling = i == 0 ? telling.For(size) : (seed % 4) switch
            {
                1 => telling.For(size, bound: Core.Values.Bound.Max),
                2 => telling.For(size * 1.01m, bound: Core.Values.Bound.Approx),
                3 when seed % 3 == 0 => telling,
                _ => telling.For(size),
            };
            var said = new DateOnly(2024, 1, 1).AddDays(deal * 120 + (i == 0 ? 0 : seed % 30));
            return telling.Said($"{said:yyyy-MM-dd}").In($"d{deal}-{i}");
        }
    }
}
