using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Storage.Contract;
using ComputeGraph.Storage.Contracts;
using ComputeGraph.Storage.InMemory;

namespace ComputeGraph.Storage.Tests;

/// <summary>Writes a graph's content into a store, one cluster a deal and block.</summary>
internal static class SampleStore
{
    public static void Fill(IGraphStore store, GraphContent content)
    {
        using var transaction = store.Begin(CancellationToken.None);
        PutDocuments(transaction, content);
        foreach (var document in content.Documents)
            transaction.InsertClaims([.. content.Claims.Where(claim => claim.Document == document.Id).Select(claim => Stored(claim, document.SaidAt, document.Publisher))]);
        PutClusters(transaction, content);
        foreach (var deal in content.Deals)
            transaction.PutDeal(deal, [.. ClustersOf(content, deal.Claims).Select(cluster => cluster.Id)]);
        foreach (var capacity in content.Capacities)
            transaction.PutCapacity(capacity);
        foreach (var entity in content.Entities)
            transaction.PutEntity(entity);
        foreach (var judgement in content.Judgements)
            transaction.PutJudgement(judgement);
        foreach (var (former, present) in content.FormerDeals)
            transaction.PutFormer(former, present);
        foreach (var (former, present) in content.FormerEntities)
            transaction.PutFormer(former, present);
        transaction.Commit();
    }

    public static StoredClaim Stored(Claim claim, PartialDate? saidAt = null, string? publisher = null, StatementId? @event = null) => new(
        claim,
        new ClaimResolution
        {
            Head = Some.Id(claim.Head),
            Tail = claim.Tail is null ? null : Some.Id(claim.Tail),
            SaidAt = claim.SaidAt ?? saidAt,
            Publisher = publisher,
            Event = @event,
        });

    public static StoredBlock BlockOf(Claim claim) => Stored(claim).Resolution!.Block;

    private static void PutDocuments(IGraphTransaction transaction, GraphContent content)
    {
        foreach (var info in content.Documents)
        {
            transaction.PutDocument(SampleGraph.Documents.Single(document => document.Id == info.Id), info.Fingerprint);
            foreach (var source in info.Sources)
                transaction.PutSource(source);
        }
    }

    private static void PutClusters(IGraphTransaction transaction, GraphContent content)
    {
        var clusters = content.Deals.Select(deal => deal.Claims).Concat(content.Capacities.Select(capacity => capacity.Claims))
            .SelectMany(claims => ClustersOf(content, claims)).ToList();
        var blocks = content.Claims.ToDictionary(claim => claim.Id, claim => BlockOf(claim));
        foreach (var block in clusters.GroupBy(cluster => blocks[cluster.Id]))
        {
            var links = content.Links
                .Select(link => new StoredClusterLink(Cluster(link.From), Cluster(link.To), link.Kind, link.Claim))
                .Where(link => blocks[link.From] == block.Key);
            transaction.ReplaceClusters(block.Key, [.. block], [.. links]);
        }

        ClaimId Cluster(DealId deal) => content.Deals.Single(one => one.Id == deal).Claims[0];
    }

    private static IEnumerable<StoredCluster> ClustersOf(GraphContent content, ValueList<ClaimId> claims) => claims
        .GroupBy(claim => BlockOf(content.Claims.Single(one => one.Id == claim)))
        .Select(block => new StoredCluster(block.Min(), block.Order().ToValueList()));
}
