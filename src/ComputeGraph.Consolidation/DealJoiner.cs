using ComputeGraph.Consolidation.Building;
using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation;

/// <summary>
/// Joins clusters of several pairs that statements tell as one deal, and makes deals of them. A pure function of a closed set of clusters: one
/// that holds, with a cluster, all clusters that share one of its <see cref="Events"/>.
/// </summary>
public sealed class DealJoiner(RateTable rates)
{
    private readonly DealBuilder builder = new(rates);

    /// <summary>
    /// The events that tie a cluster to others, in ordinal order: clusters that share one are one deal. Most clusters have none. To find what a
    /// changed cluster belongs to, follow these through the store until nothing new is reached.
    /// </summary>
    public static ValueList<StatementId> Events(Cluster cluster) =>
        cluster.Claims.Select(claim => claim.Event).OfType<StatementId>().Distinct().Order().ToValueList();

    /// <summary>The id of the deal that clusters make.</summary>
    public static DealId IdOf(IEnumerable<Cluster> clusters) => new(DerivedId.Of("deal", clusters.Min(cluster => cluster.Id).Value));

    public static LegId IdOf(DealId deal, RelationKind kind, EntityId head, EntityId tail) =>
        new(DerivedId.Of("leg", deal.Value, kind.Name(), head.Value, tail.Value));

    /// <summary>The deals of a closed set, by id. Every cluster is in exactly one.</summary>
    /// <exception cref="ArgumentException">A cluster is one of capacities, which are no deals.</exception>
    public ValueList<Deal> Join(IEnumerable<Cluster> clusters) =>
        Components(clusters).Select(builder.Build).OrderBy(deal => deal.Id).ToValueList();

    /// <summary>The clusters of each deal: by id, the sets by their least.</summary>
    /// <exception cref="ArgumentException">A cluster is one of capacities, which are no deals.</exception>
    public static IReadOnlyList<IReadOnlyList<Cluster>> Components(IEnumerable<Cluster> clusters)
    {
        var ordered = clusters.DistinctBy(cluster => cluster.Id).OrderBy(cluster => cluster.Id).ToList();
        if (ordered.Exists(cluster => cluster.Claims[0].Tail is null))
            throw new ArgumentException("Capacities are no deals; CapacityBuilder makes them.", nameof(clusters));
        var sets = new DisjointSets(ordered.Count);
        var first = new Dictionary<StatementId, int>();
        for (var i = 0; i < ordered.Count; i++)
        {
            foreach (var shared in Events(ordered[i]))
            {
                if (!first.TryAdd(shared, i))
                    sets.Union(first[shared], i);
            }
        }

        return [.. sets.Sets().Select(set => (IReadOnlyList<Cluster>)[.. set.Select(index => ordered[index])])];
    }

    /// <summary>Links between clusters as links between their deals, by from, to, kind; one between clusters of one deal falls away.</summary>
    /// <param name="links">Links of the clusters' blocks.</param>
    /// <param name="dealOf">The deal that holds a cluster.</param>
    public static ValueList<DealLink> Links(IEnumerable<ClusterLink> links, Func<ClaimId, DealId> dealOf) => links
        .Select(link => new DealLink(dealOf(link.From), dealOf(link.To), link.Kind, link.Claim))
        .Where(link => link.From != link.To)
        .GroupBy(link => (link.From, link.To, link.Kind))
        .Select(group => group.MinBy(link => link.Claim)!)
        .OrderBy(link => link.From).ThenBy(link => link.To).ThenBy(link => link.Kind)
        .ToValueList();
}
