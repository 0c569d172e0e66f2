using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Vocabulary;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <content>Deals and capacities.</content>
internal sealed partial class SqliteGraphTransaction
{
    public DealId? FindDealOf(ClaimId cluster) => DealIn("SELECT d.id FROM claim c JOIN deal d ON d.key = c.deal WHERE c.id = $1", cluster);

    public DealId? FindDealOfClaim(ClaimId claim) =>
        DealIn("SELECT d.id FROM claim c JOIN claim lead ON lead.key = c.cluster JOIN deal d ON d.key = lead.deal WHERE c.id = $1", claim);

    public IReadOnlyList<ClaimId> ReadClustersOf(DealId deal) =>
        Database.List("SELECT c.id FROM deal d JOIN claim c ON c.deal = d.key WHERE d.id = $1 ORDER BY c.id", ReadClusterId, deal.Value);

    public IReadOnlyList<DealId> ReadDealIds() => Database.List("SELECT id FROM deal ORDER BY id", row => new DealId(row.GetString(0)));

    public Deal? FindDeal(DealId id) => Database.First("SELECT body FROM deal WHERE id = $1", Body<Deal>, id.Value);

    public void PutDeal(Deal deal, IReadOnlyList<ClaimId> clusters)
    {
        var (form, body) = (deal.Form.Name(), ComputeGraphJson.Write(deal));
        var (key, isSame) = Database.First("SELECT key, form = $2 AND body = $3 FROM deal WHERE id = $1", ReadState, deal.Id.Value, form, body);
        if (key == 0)
        {
            InsertDeal(deal, form, body, clusters);
            return;
        }

        if (!isSame)
        {
            Database.Execute("UPDATE deal SET form = $2, body = $3 WHERE key = $1", key, form, body);
            PutParties(key, deal);
        }

        AssignClusters(key, clusters);
    }

    public void DeleteDeal(DealId id)
    {
        Database.Execute("UPDATE claim SET deal = NULL WHERE deal = (SELECT key FROM deal WHERE id = $1)", id.Value);
        Database.Execute("DELETE FROM deal WHERE id = $1", id.Value);
    }

    public IReadOnlyList<CapacityId> ReadCapacityIds(EntityId? subject) => subject is { } one
        ? Database.List("SELECT id FROM capacity WHERE subject = $1 ORDER BY id", row => new CapacityId(row.GetString(0)), one.Value)
        : Database.List("SELECT id FROM capacity ORDER BY id", row => new CapacityId(row.GetString(0)));

    public void PutCapacity(Capacity capacity) => Database.Execute(
        """
        INSERT INTO capacity (id, subject, body) VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, body = excluded.body WHERE body <> excluded.body
        """,
        capacity.Id.Value,
        capacity.Subject.Value,
        ComputeGraphJson.Write(capacity));

    public void DeleteCapacity(CapacityId id) => Database.Execute("DELETE FROM capacity WHERE id = $1", id.Value);

    private static (long Key, bool IsSame) ReadState(SqliteDataReader row) => (row.GetInt64(0), row.GetBoolean(1));

    private DealId? DealIn(string sql, ClaimId claim) => Database.First(sql, row => row.GetString(0), claim.Value) is { } deal ? new DealId(deal) : null;

    private void InsertDeal(Deal deal, string form, string body, IReadOnlyList<ClaimId> clusters)
    {
        var key = Database.First("INSERT INTO deal (id, form, body) VALUES ($1, $2, $3) RETURNING key", row => row.GetInt64(0), deal.Id.Value, form, body);
        Database.Execute("DELETE FROM former_deal WHERE former = $1", deal.Id.Value);
        foreach (var entity in deal.Parties.Select(party => party.Entity.Value).Distinct())
            Database.Execute("INSERT INTO deal_entity (entity, deal) VALUES ($1, $2)", entity, key);
        foreach (var cluster in clusters)
            Database.Execute("UPDATE claim SET deal = $2 WHERE id = $1", cluster.Value, key);
    }

    private void PutParties(long key, Deal deal)
    {
        var old = Database.List("SELECT entity FROM deal_entity WHERE deal = $1", row => row.GetString(0), key).ToHashSet();
        foreach (var entity in deal.Parties.Select(party => party.Entity.Value).Distinct().Where(entity => !old.Remove(entity)))
            Database.Execute("INSERT INTO deal_entity (entity, deal) VALUES ($1, $2)", entity, key);
        foreach (var entity in old)
            Database.Execute("DELETE FROM deal_entity WHERE entity = $1 AND deal = $2", entity, key);
    }

    private void AssignClusters(long key, IReadOnlyList<ClaimId> clusters)
    {
        var old = Database.List("SELECT id FROM claim WHERE deal = $1", ReadClusterId, key).ToHashSet();
        foreach (var cluster in clusters.Where(cluster => !old.Remove(cluster)))
            Database.Execute("UPDATE claim SET deal = $2 WHERE id = $1", cluster.Value, key);
        foreach (var cluster in old)
            Database.Execute("UPDATE claim SET deal = NULL WHERE id = $1", cluster.Value);
    }
}
