using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Storage.Contracts;
using ComputeGraph.Storage.Sqlite;
using ComputeGraph.Testing;

namespace ComputeGraph.Cli.Tests;

/// <summary>The sample graph in a store.</summary>
internal static class SampleStore
{
    public static void Make(string path)
    {
        using var store = SqliteGraphStore.Open(path, TimeProvider.System);
        using var transaction = store.Begin(CancellationToken.None);
        foreach (var document in SampleDeals.Documents)
        {
            transaction.PutDocument(document, "rules:sample");
            transaction.PutSource(new Source(SampleDeals.Sources[document.Id], document.Id, null, null));
            transaction.InsertClaims([.. SampleDeals.Claims.Where(claim => claim.Document == document.Id).Select(claim => Stored(claim, document))]);
        }

        foreach (var block in SampleDeals.Deals.Select(deal => deal.Claims).Concat(SampleDeals.Capacities.Select(capacity => capacity.Claims)).SelectMany(Clusters).GroupBy(cluster => cluster.Block))
            transaction.ReplaceClusters(block.Key, [.. block.Select(cluster => cluster.Cluster)], [.. SampleDeals.Links.Where(link => block.Any(cluster => cluster.Cluster.Id == link.Claim)).Select(link => new StoredClusterLink(ClusterOf(link.From), ClusterOf(link.To), link.Kind, link.Claim))]);
        foreach (var deal in SampleDeals.Deals)
            transaction.PutDeal(deal, [.. Clusters(deal.Claims).Select(cluster => cluster.Cluster.Id).Order()]);
        foreach (var capacity in SampleDeals.Capacities)
            transaction.PutCapacity(capacity);
        foreach (var entity in SampleDeals.Entities)
            transaction.PutEntity(entity);
        transaction.Commit();
    }

    private static ClaimId ClusterOf(DealId deal) => SampleDeals.Deals.Single(one => one.Id == deal).Claims[0];

    private static IEnumerable<(StoredBlock Block, StoredCluster Cluster)> Clusters(ValueList<ClaimId> claims) => claims
        .GroupBy(id => BlockOf(SampleDeals.Claims.Single(claim => claim.Id == id)))
        .Select(block => (block.Key, new StoredCluster(block.Min(), block.Order().ToValueList())));

    private static StoredBlock BlockOf(Claim claim) => StoredBlock.Of(SampleDeals.ByName(claim.Head), claim.Tail is { } tail ? SampleDeals.ByName(tail) : null);

    private static StoredClaim Stored(Claim claim, Document document) => new(
        claim,
        new ClaimResolution
        {
            Head = SampleDeals.ByName(claim.Head),
            Tail = claim.Tail is { } tail ? SampleDeals.ByName(tail) : null,
            SaidAt = document.Published,
            Publisher = document.Publisher,
        });
}
