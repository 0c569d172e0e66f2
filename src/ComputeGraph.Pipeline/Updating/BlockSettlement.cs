using ComputeGraph.Consolidation;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Updating;

/// <summary>Consolidates the touched blocks: relations into clusters, a subject's gigawatts into capacities.</summary>
internal sealed class BlockSettlement(IGraphTransaction transaction, JudgedRules rules, TouchedGraph touched)
{
    private readonly HashSet<ClaimId> relations = [];

    public void Settle()
    {
        foreach (var block in touched.Blocks)
            Settle(block);
        touched.Clusters.IntersectWith(relations);
        foreach (var gone in touched.Capacities)
            transaction.DeleteCapacity(gone);
    }

    private void Settle(StoredBlock block)
    {
        var claims = transaction.ReadClaims(block);
        var result = rules.Blocks.Consolidate(Resolutions.Counting(claims));
        var present = result.Clusters.Select(cluster => cluster.Id).ToHashSet();
        foreach (var gone in claims.Select(claim => claim.Cluster).OfType<ClaimId>().Distinct().Where(cluster => !present.Contains(cluster)))
        {
            if (transaction.FindDealOf(gone) is { } deal)
                touched.Deals.Add(deal);
        }

        var changed = transaction.ReplaceClusters(
            block,
            [.. result.Clusters.Select(cluster => new StoredCluster(cluster.Id, cluster.Claims.Select(claim => claim.Claim.Id).ToValueList()))],
            [.. result.Links.Select(link => new StoredClusterLink(link.From, link.To, link.Kind, link.Claim))]);
        if (block.Second is null)
        {
            PutCapacities(block, result);
            return;
        }

        relations.UnionWith(present);
        touched.Clusters.UnionWith(touched.IsEverything ? present : changed);
    }

    private void PutCapacities(StoredBlock block, BlockResult result)
    {
        touched.Capacities.UnionWith(transaction.ReadCapacityIds(block.First));
        foreach (var cluster in result.Clusters)
        {
            var capacity = CapacityBuilder.Build(cluster);
            transaction.PutCapacity(capacity);
            touched.Capacities.Remove(capacity.Id);
        }
    }
}
