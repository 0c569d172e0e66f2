using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Storage.Contracts;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <content>Clusters and what joins them.</content>
internal sealed partial class SqliteGraphTransaction
{
    public IReadOnlyList<ClaimId> ReadClusters(StoredBlock block) =>
        [.. ReadClaims(block).Select(claim => claim.Cluster).OfType<ClaimId>().Distinct().Order()];

    public IReadOnlyList<ClaimId> ReplaceClusters(StoredBlock block, IReadOnlyList<StoredCluster> clusters, IReadOnlyList<StoredClusterLink> links)
    {
        if (FindBlock(block) is not { } blockKey)
            return [];
        var claims = BlockClaims(blockKey).ToDictionary(row => row.Claim.Claim.Id);
        ReplaceLinks(blockKey, links, claims);
        var changed = AssignClaims(clusters, claims);
        if (claims.Count == 0 && Changing.Execute("DELETE FROM block WHERE key = $1", blockKey) > 0)
            blocks.Remove(block);
        return [.. changed.Order()];
    }

    public IReadOnlyList<ClaimId> ReadClusters(StatementId @event) => Database.List(
        "SELECT DISTINCT lead.id FROM claim told JOIN claim lead ON lead.key = told.cluster WHERE told.event = $1 ORDER BY lead.id", ReadClusterId, @event.Value);

    private HashSet<ClaimId> AssignClaims(IReadOnlyList<StoredCluster> clusters, Dictionary<ClaimId, ClaimRow> claims)
    {
        var changed = new HashSet<ClaimId>();
        var left = new HashSet<long>();
        foreach (var cluster in clusters)
        {
            var lead = claims[cluster.Id].Key;
            foreach (var claim in cluster.Claims)
            {
                if (claims[claim].Cluster == lead)
                    continue;
                Assign(claims[claim], lead);
                changed.Add(cluster.Id);
            }
        }

        var inClusters = clusters.SelectMany(cluster => cluster.Claims).ToHashSet();
        foreach (var claim in claims.Values.Where(claim => claim.Cluster is not null && !inClusters.Contains(claim.Claim.Claim.Id)))
            Assign(claim, null);
        changed.UnionWith(clusters.Where(cluster => left.Contains(claims[cluster.Id].Key)).Select(cluster => cluster.Id));
        return changed;

        void Assign(ClaimRow claim, long? lead)
        {
            Changing.Execute("UPDATE claim SET cluster = $2, deal = CASE WHEN key = $2 THEN deal END WHERE key = $1", claim.Key, lead);
            if (claim.Cluster is { } before)
                left.Add(before);
        }
    }

    private void ReplaceLinks(long block, IReadOnlyList<StoredClusterLink> links, Dictionary<ClaimId, ClaimRow> claims)
    {
        var old = Database.List(
            "SELECT from_cluster, to_cluster, kind, claim FROM cluster_link WHERE block = $1",
            row => (From: row.GetInt64(0), To: row.GetInt64(1), Kind: row.GetString(2), Claim: row.GetInt64(3)),
            block).ToHashSet();
        foreach (var link in links)
        {
            var (from, to, kind, claim) = (claims[link.From].Key, claims[link.To].Key, link.Kind.Name(), claims[link.Claim].Key);
            if (!old.Remove((from, to, kind, claim)))
                Database.Execute("INSERT OR IGNORE INTO cluster_link (block, from_cluster, to_cluster, kind, claim) VALUES ($1, $2, $3, $4, $5)", block, from, to, kind, claim);
        }

        foreach (var (from, to, kind, claim) in old)
            Database.Execute("DELETE FROM cluster_link WHERE block = $1 AND from_cluster = $2 AND to_cluster = $3 AND kind = $4 AND claim = $5", block, from, to, kind, claim);
    }

    private static ClaimId ReadClusterId(SqliteDataReader row) => new(row.GetString(0));
}
