using ComputeGraph.Consolidation;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Updating;

/// <summary>
/// Makes the deals of the touched clusters, and of those that an event ties to them: nothing beyond the deals concerned is read. An event
/// lies in one document, so whatever it tied and ties no more was touched on both sides.
/// </summary>
internal sealed class DealSettlement(IGraphTransaction transaction, JudgedRules rules, TouchedGraph touched)
{
    private readonly HashSet<ClaimId> settled = [];
    private readonly HashSet<StatementId> followed = [];
    private readonly HashSet<DealId> present = [];
    private readonly SortedSet<DealId> concerned = [];

    public void Settle()
    {
        concerned.UnionWith(touched.Deals);
        foreach (var cluster in touched.Clusters)
        {
            if (!settled.Contains(cluster))
                Join(ClosureOf(cluster));
        }

        foreach (var gone in concerned.Where(deal => !present.Contains(deal)))
            Remove(gone);
    }

    /// <summary>All clusters that events tie to one.</summary>
    private List<Cluster> ClosureOf(ClaimId start)
    {
        var closure = new List<Cluster>();
        var open = new Queue<ClaimId>([start]);
        settled.Add(start);
        while (open.TryDequeue(out var id))
        {
            if (transaction.FindDealOf(id) is { } deal)
                concerned.Add(deal);
            var cluster = new Cluster(id, Resolutions.Counting(transaction.ReadClusterClaims(id)).ToValueList());
            closure.Add(cluster);
            foreach (var tied in DealJoiner.Events(cluster).Where(followed.Add).SelectMany(transaction.ReadClusters).Where(settled.Add))
                open.Enqueue(tied);
        }

        return closure;
    }

    private void Join(List<Cluster> closure)
    {
        foreach (var component in DealJoiner.Components(closure))
        {
            foreach (var deal in rules.Deals.Join(component))
            {
                transaction.PutDeal(deal, [.. component.Select(cluster => cluster.Id)]);
                present.Add(deal.Id);
            }
        }
    }

    /// <summary>A deal whose id is gone is now the one that its least remaining claim tells.</summary>
    private void Remove(DealId gone)
    {
        var claims = transaction.FindDeal(gone)?.Claims ?? [];
        transaction.DeleteDeal(gone);
        foreach (var claim in claims.Order())
        {
            if (transaction.FindDealOfClaim(claim) is { } successor)
            {
                transaction.PutFormer(gone, successor);
                return;
            }
        }
    }
}
