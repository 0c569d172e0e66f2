using ComputeGraph.Consolidation;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Storage.InMemory;

namespace ComputeGraph.Pipeline.Views;

/// <summary>Consolidates all claims at once, in memory: the plain definition of what the store keeps in step piece by piece.</summary>
public static class GraphConsolidation
{
    /// <summary>The graph that claims make.</summary>
    /// <param name="storeId">The store that the claims are of, or a name for what they are.</param>
    /// <param name="documents">The documents of the claims, with their sources.</param>
    /// <param name="claims">In any order.</param>
    /// <param name="judgements">All that are in force.</param>
    /// <param name="rules">Names and rates.</param>
    public static GraphContent Consolidate(
        string storeId, IReadOnlyCollection<DocumentInfo> documents, IReadOnlyCollection<Claim> claims, IReadOnlyList<Judgement> judgements, ConsolidationRules rules)
    {
        var judged = new JudgedRules(rules, judgements);
        var claimsOf = claims.ToLookup(claim => claim.Document);
        var resolved = documents.ToDictionary(document => document.Id, document => judged.Claims.Resolve(document, claimsOf[document.Id]));
        var blocks = resolved.Values.SelectMany(all => all).GroupBy(claim => claim.Block).Select(block => judged.Blocks.Consolidate([.. block])).ToList();
        var components = DealJoiner.Components(blocks.SelectMany(block => block.Clusters).Where(IsRelation));
        var dealOf = new Dictionary<ClaimId, DealId>();
        var deals = new List<Deal>();
        foreach (var component in components)
        {
            deals.AddRange(judged.Deals.Join(component));
            foreach (var cluster in component)
                dealOf.Add(cluster.Id, deals[^1].Id);
        }

        return new GraphContent
        {
            StoreId = storeId,
            Documents = documents,
            Claims = claims,
            Entities = Entities(judged, resolved.Values),
            Deals = deals,
            Links = DealJoiner.Links(blocks.SelectMany(block => block.Links), cluster => dealOf[cluster]),
            Capacities = [.. blocks.SelectMany(block => block.Clusters).Where(cluster => !IsRelation(cluster)).Select(CapacityBuilder.Build)],
            Judgements = judgements,
        };
    }

    private static bool IsRelation(Cluster cluster) => cluster.Claims[0].Tail is not null;

    private static List<Entity> Entities(JudgedRules rules, IEnumerable<IEnumerable<ResolvedClaim>> claimsByDocument) =>
    [
        .. claimsByDocument
            .SelectMany(claims => NamedForms.Count(rules, claims))
            .GroupBy(count => count.Key.Entity)
            .Select(entity => EntityBuilder.Build(
                entity.Key,
                rules.Listed(entity.Key),
                entity.GroupBy(count => count.Key.Form).ToDictionary(form => form.Key, form => form.Sum(count => count.Value)))),
    ];
}
