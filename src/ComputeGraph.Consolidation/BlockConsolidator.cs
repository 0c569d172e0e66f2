using ComputeGraph.Consolidation.Blocks;
using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Consolidation.Tellings;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation;

/// <summary>
/// Finds the deals of one pair (or the capacities of one subject) in its claims: a pure function of the set of claims, at n log n. Uncertain
/// claims make two deals rather than one wrong one.
/// </summary>
public sealed class BlockConsolidator(RateTable rates)
{
    private readonly FiguredDrafts figured = new(rates);

    /// <summary>Clusters the claims of one block. Every claim comes to stand in exactly one cluster.</summary>
    /// <param name="claimsOfOneBlock">In any order; a claim given twice counts once.</param>
    /// <exception cref="ArgumentException">The claims are of several blocks.</exception>
    public BlockResult Consolidate(IReadOnlyList<ResolvedClaim> claimsOfOneBlock)
    {
        if (claimsOfOneBlock.Count == 0)
            return new BlockResult([], []);
        var claims = claimsOfOneBlock.DistinctBy(claim => claim.Claim.Id).ToList();
        var block = claims[0].Block;
        if (claims.Exists(claim => claim.Block != block))
            throw new ArgumentException("The claims are of several blocks.", nameof(claimsOfOneBlock));
        return block.Second is null ? Result(CapacityClusters.Make(claims), []) : Consolidate(TellingReader.Read(claims));
    }

    private static BlockResult Result(IEnumerable<Cluster> clusters, IEnumerable<ClusterLink> links) => new(
        clusters.OrderBy(cluster => cluster.Id).ToValueList(),
        links.OrderBy(link => link.From).ThenBy(link => link.To).ThenBy(link => link.Kind).ToValueList());

    private BlockResult Consolidate(List<Telling> tellings)
    {
        var drafts = new List<Draft>();
        var links = new List<ClusterLink>();
        foreach (var group in tellings.Where(telling => telling.Group < KindGroup.Partnership).GroupBy(telling => (telling.Group, telling.Head)).OrderBy(group => group.Key))
            drafts.AddRange(Contracts([.. group]));
        drafts.AddRange(Partnerships([.. tellings.Where(telling => telling.Group == KindGroup.Partnership)], drafts));
        foreach (var group in drafts.Where(draft => draft.Basis == DraftBasis.Figures).GroupBy(draft => (draft.Group, draft.Head)))
            links.AddRange(new LinkFinder(group).Find());
        drafts.AddRange(Facts(tellings.Where(telling => !telling.Group.IsContract())));
        return Result(drafts.Select(ToCluster), links);
    }

    private List<Draft> Contracts(List<Telling> tellings)
    {
        var drafts = figured.Make(tellings.Where(telling => telling.HasFigures));
        drafts.AddRange(Events(tellings));
        Support(tellings.Where(IsPlain), drafts, telling => telling.Profile.Equity.Acquires);
        return drafts;
    }

    /// <summary>A partnership is the vaguest word for a contract: what it tells goes to a firmer deal of the pair where one fits.</summary>
    private List<Draft> Partnerships(List<Telling> tellings, List<Draft> firm)
    {
        if (tellings.Count == 0)
            return [];
        var fresh = figured.Make(tellings.Where(telling => telling.HasFigures));
        var own = figured.Attach(fresh, [.. firm.Where(draft => draft.Basis == DraftBasis.Figures)], MatchStrength.Named);
        own.AddRange(Events(tellings));
        List<Draft> known = [.. firm, .. own];
        var before = known.Count;
        Support(tellings.Where(IsPlain), known, _ => true);
        return [.. own, .. known.Skip(before)];
    }

    private static IEnumerable<Draft> Events(IEnumerable<Telling> tellings) => tellings
        .Where(telling => telling.IsKnownByEvent)
        .GroupBy(telling => telling.Event)
        .Select(group => new Draft(group.OrderBy(telling => telling.Id), DraftBasis.Event));

    private static bool IsPlain(Telling telling) => !telling.HasFigures && !telling.IsKnownByEvent;

    /// <summary>
    /// Gives tellings without figures to the deals they fit, those with figures before those without. The rest is one deal of the pair for each
    /// <paramref name="kind"/>, unless a deal without figures is there already.
    /// </summary>
    private static void Support(IEnumerable<Telling> plain, List<Draft> drafts, Func<Telling, bool> kind)
    {
        var named = new SupportFinder([.. drafts.Where(draft => draft.Basis == DraftBasis.Figures).OrderBy(draft => draft.Id)]);
        var told = new SupportFinder([.. drafts.Where(draft => draft.Basis == DraftBasis.Event).OrderBy(draft => draft.Id)]);
        var open = drafts.Where(draft => draft.Basis == DraftBasis.Pair).ToList();
        var homes = plain.Select(telling => (Telling: telling, Home: named.Find(telling) ?? told.Find(telling))).ToList();
        foreach (var (telling, home) in homes)
            home?.Support(telling);
        foreach (var rest in homes.Where(item => item.Home is null).Select(item => item.Telling).GroupBy(kind))
        {
            var ordered = rest.OrderBy(telling => telling.Id).ToList();
            if (open.Count == 1)
                ordered.ForEach(open[0].Support);
            else
                drafts.Add(new Draft(ordered, DraftBasis.Pair));
        }
    }

    /// <summary>One a kind and direction; only a purchase's chip goes with its purchase, by event.</summary>
    private static IEnumerable<Draft> Facts(IEnumerable<Telling> tellings) => tellings
        .GroupBy(telling => (telling.Group, telling.Head, Event: telling.Group == KindGroup.Deployment ? telling.Event : null))
        .Select(group => new Draft(group.OrderBy(telling => telling.Id), group.Key.Event is null ? DraftBasis.Pair : DraftBasis.Event));

    private static Cluster ToCluster(Draft draft)
    {
        var claims = draft.Tellings.SelectMany(telling => telling.Claims).OrderBy(claim => claim.Claim.Id).ToValueList();
        return new Cluster(claims[0].Claim.Id, claims);
    }
}
