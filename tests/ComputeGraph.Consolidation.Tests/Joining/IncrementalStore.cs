using ComputeGraph.Consolidation.Events;
using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;

namespace ComputeGraph.Consolidation.Tests.Joining;

/// <summary>The least store that keeps deals in step document by document, touching only what a document touches: how a pipeline uses this library.</summary>
internal sealed class IncrementalStore
{
    private readonly BlockConsolidator consolidator = new(RateTable.Shipped);
    private readonly DealJoiner joiner = new(RateTable.Shipped);
    private readonly Dictionary<DocumentId, List<ResolvedClaim>> documents = [];
    private readonly Dictionary<BlockKey, Dictionary<ClaimId, Cluster>> blocks = [];
    private readonly Dictionary<StatementId, HashSet<Cluster>> byEvent = [];
    private readonly Dictionary<ClaimId, DealId> dealOf = [];
    private readonly Dictionary<DealId, (Deal Deal, IReadOnlyList<Cluster> Clusters)> deals = [];

    public IEnumerable<Deal> Deals => deals.Values.Select(entry => entry.Deal).OrderBy(deal => deal.Id);

    /// <summary>Puts a document's claims in place of those it had; none: forgets it.</summary>
    public void Put(DocumentId document, IReadOnlyCollection<ResolvedClaim> claims)
    {
        var before = documents.GetValueOrDefault(document) ?? [];
        List<ResolvedClaim> after = [.. EventMarker.Mark(claims)];
        documents[document] = after;
        var open = new Queue<Cluster>();
        foreach (var block in before.Concat(after).Select(claim => claim.Block).Distinct())
            Consolidate(block, open);
        Join(Closed(open));
    }

    private void Consolidate(BlockKey block, Queue<Cluster> open)
    {
        var known = blocks.GetValueOrDefault(block) ?? [];
        var claims = documents.Values.SelectMany(list => list).Where(claim => claim.Block == block).ToList();
        var now = consolidator.Consolidate(claims).Clusters.ToDictionary(cluster => cluster.Id);
        blocks[block] = now;
        foreach (var gone in known.Values.Where(cluster => !cluster.Equals(now.GetValueOrDefault(cluster.Id))))
        {
            foreach (var shared in DealJoiner.Events(gone))
                byEvent[shared].Remove(gone);
            Dissolve(gone, open);
        }

        foreach (var fresh in now.Values.Where(cluster => !cluster.Equals(known.GetValueOrDefault(cluster.Id))))
        {
            foreach (var shared in DealJoiner.Events(fresh))
            {
                if (!byEvent.TryGetValue(shared, out var sharing))
                    byEvent[shared] = sharing = [];
                sharing.Add(fresh);
            }

            open.Enqueue(fresh);
        }
    }

    /// <summary>Takes the deal of a cluster away; its other clusters have to find their deals anew.</summary>
    private void Dissolve(Cluster cluster, Queue<Cluster> open)
    {
        if (!dealOf.TryGetValue(cluster.Id, out var deal) || !deals.Remove(deal, out var entry))
            return;
        foreach (var member in entry.Clusters)
        {
            dealOf.Remove(member.Id);
            open.Enqueue(member);
        }
    }

    /// <summary>Follows shared events until nothing new is reached.</summary>
    private List<Cluster> Closed(Queue<Cluster> open)
    {
        var reached = new Dictionary<ClaimId, Cluster>();
        while (open.TryDequeue(out var cluster))
        {
            // A cluster that this document changed may still stand in the queue in its former form.
            if (blocks[cluster.Claims[0].Block].GetValueOrDefault(cluster.Id) is not { } present || !reached.TryAdd(present.Id, present))
                continue;
            Dissolve(present, open);
            foreach (var shared in DealJoiner.Events(present))
            {
                foreach (var other in byEvent[shared])
                    open.Enqueue(other);
            }
        }

        return [.. reached.Values];
    }

    private void Join(List<Cluster> clusters)
    {
        foreach (var component in DealJoiner.Components(clusters))
        {
            var deal = joiner.Join(component).Single();
            deals[deal.Id] = (deal, component);
            foreach (var cluster in component)
                dealOf[cluster.Id] = deal.Id;
        }
    }
}
