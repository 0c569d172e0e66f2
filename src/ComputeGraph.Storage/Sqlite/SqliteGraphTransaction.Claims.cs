using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Json;
using ComputeGraph.Storage.Contracts;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <content>Claims and the blocks they lie in.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string Claims = "SELECT key, cluster, resolution, body FROM claim";

    private readonly Dictionary<StoredBlock, long> blocks = [];

    /// <summary>The block read last, as long as nothing changed since: it is mostly written next.</summary>
    private (long Key, List<ClaimRow> Claims)? latestBlock;

    public IReadOnlyList<StoredClaim> ReadClaims(DocumentId document) =>
        InOrder(Database.List(Claims + " WHERE document = (SELECT key FROM document WHERE id = $1)", ReadClaim, document.Value));

    public IReadOnlyList<StoredClaim> ReadClaims(StoredBlock block) => FindBlock(block) is { } key ? InOrder(BlockClaims(key)) : [];

    public IReadOnlyList<StoredClaim> ReadClusterClaims(ClaimId cluster) =>
        InOrder(Database.List(Claims + " WHERE cluster = (SELECT key FROM claim WHERE id = $1)", ReadClaim, cluster.Value));

    public void InsertClaims(IReadOnlyList<StoredClaim> claims)
    {
        foreach (var claim in claims)
        {
            var written = Written(claim.Resolution);
            var key = Changing.First(
                """
                INSERT INTO claim (id, document, block, event, resolution, body)
                VALUES ($1, (SELECT key FROM document WHERE id = $2), $3, $4, $5, $6) RETURNING key
                """,
                row => row.GetInt64(0),
                claim.Claim.Id.Value,
                claim.Claim.Document.Value,
                BlockFor(claim.Resolution),
                claim.Resolution?.Event?.Value,
                written,
                ComputeGraphJson.Write(claim.Claim));
            known.Keep(key, new KnownClaim(claim.Claim, written, claim.Resolution));
        }
    }

    public void PutResolution(ClaimId claim, ClaimResolution? resolution) => Changing.Execute(
        """
        UPDATE claim SET
          cluster = CASE WHEN block = $2 THEN cluster END, deal = CASE WHEN block = $2 THEN deal END, block = $2, event = $3, resolution = $4
        WHERE id = $1 AND resolution IS NOT $4
        """,
        claim.Value,
        BlockFor(resolution),
        resolution?.Event?.Value,
        Written(resolution));

    public void DeleteClaims(IReadOnlyList<ClaimId> claims)
    {
        foreach (var claim in claims)
            Changing.Execute("DELETE FROM claim WHERE id = $1", claim.Value);
    }

    public IReadOnlyList<StoredBlock> ReadBlocks() => Database.List(
        "SELECT first, second FROM block ORDER BY first, second",
        row => new StoredBlock(new EntityId(row.GetString(0)), row.GetString(1) is { Length: > 0 } second ? new EntityId(second) : null));

    private SqliteDatabase Changing
    {
        get
        {
            latestBlock = null;
            return Database;
        }
    }

    private static string? Written(ClaimResolution? resolution) => resolution is null ? null : ComputeGraphJson.Write(resolution);

    private List<ClaimRow> BlockClaims(long block)
    {
        if (latestBlock is not { } latest || latest.Key != block)
            latestBlock = latest = (block, Database.List(Claims + " WHERE block = $1", ReadClaim, block));
        return latest.Claims;
    }

    private ClaimRow ReadClaim(SqliteDataReader row)
    {
        var (key, written) = (row.GetInt64(0), row.Text(2));
        if (known.Find(key) is not { } claim)
        {
            claim = new KnownClaim(ComputeGraphJson.Read<Claim>(row.GetString(3)), null, null);
            known.Keep(key, claim);
        }

        return new ClaimRow(key, row.IsDBNull(1) ? null : row.GetInt64(1), claim.As(written));
    }

    /// <summary>Claims by id, with the ids of their clusters, which are mostly among them.</summary>
    private IReadOnlyList<StoredClaim> InOrder(List<ClaimRow> rows)
    {
        var ids = rows.ToDictionary(row => row.Key, row => row.Claim.Claim.Id);
        ClaimId? IdOf(long? cluster)
        {
            if (cluster is not { } key)
                return null;
            if (!ids.TryGetValue(key, out var id))
                ids[key] = id = new ClaimId(Database.First("SELECT id FROM claim WHERE key = $1", row => row.GetString(0), key) ?? "");
            return id.Value.Length > 0 ? id : null;
        }

        return [.. rows.Select(row => row.Claim with { Cluster = IdOf(row.Cluster) }).OrderBy(claim => claim.Claim.Id)];
    }

    private long? FindBlock(StoredBlock block)
    {
        if (blocks.TryGetValue(block, out var key))
            return key;
        key = Database.First("SELECT key FROM block WHERE first = $1 AND second = $2", row => row.GetInt64(0), block.First.Value, block.Second?.Value ?? "");
        if (key == 0)
            return null;
        blocks.Add(block, key);
        return key;
    }

    private long? BlockFor(ClaimResolution? resolution)
    {
        if (resolution?.Block is not { } block)
            return null;
        if (FindBlock(block) is { } found)
            return found;
        var key = Database.First("INSERT INTO block (first, second) VALUES ($1, $2) RETURNING key", row => row.GetInt64(0), block.First.Value, block.Second?.Value ?? "");
        blocks.Add(block, key);
        return key;
    }
}
