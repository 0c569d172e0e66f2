using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Json;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Storage.Sqlite;

/// <content>Entities, their written forms, and former ids.</content>
internal sealed partial class SqliteGraphTransaction
{
    public IReadOnlyList<EntityForm> ReadForms(EntityId entity) => Database.List(
        "SELECT form, uses FROM entity_form WHERE entity = $1 ORDER BY form", row => new EntityForm(row.GetString(0), row.GetInt32(1)), entity.Value);

    public void CountForm(EntityId entity, string form, int by)
    {
        if (by == 0)
            return;
        Database.Execute(
            "INSERT INTO entity_form (entity, form, uses) VALUES ($1, $2, $3) ON CONFLICT (entity, form) DO UPDATE SET uses = uses + excluded.uses",
            entity.Value,
            form,
            by);
        if (by < 0)
            Database.Execute("DELETE FROM entity_form WHERE entity = $1 AND form = $2 AND uses <= 0", entity.Value, form);
    }

    public void ClearForms() => Database.Execute("DELETE FROM entity_form");

    public Entity? FindEntity(EntityId id) => Database.First("SELECT body FROM entity WHERE id = $1", Body<Entity>, id.Value);

    public void PutEntity(Entity entity)
    {
        var changed = Database.Execute(
            """
            INSERT INTO entity (id, type, body) VALUES ($1, $2, $3)
            ON CONFLICT (id) DO UPDATE SET type = excluded.type, body = excluded.body WHERE body <> excluded.body
            """,
            entity.Id.Value,
            entity.Type.ToString(),
            ComputeGraphJson.Write(entity));
        if (changed > 0)
            Database.Execute("DELETE FROM former_entity WHERE former = $1", entity.Id.Value);
    }

    public void DeleteEntity(EntityId id) => Database.Execute("DELETE FROM entity WHERE id = $1", id.Value);

    public IReadOnlyList<EntityId> ReadEntityIds() => Database.List("SELECT id FROM entity ORDER BY id", row => new EntityId(row.GetString(0)));

    public void PutFormer(DealId former, DealId present)
    {
        Database.Execute("UPDATE former_deal SET present = $2 WHERE present = $1", former.Value, present.Value);
        Database.Execute("INSERT OR REPLACE INTO former_deal (former, present) VALUES ($1, $2)", former.Value, present.Value);
        Database.Execute("DELETE FROM former_deal WHERE former = present OR former = $1", present.Value);
    }

    public void PutFormer(EntityId former, EntityId present)
    {
        Database.Execute("UPDATE former_entity SET present = $2 WHERE present = $1", former.Value, present.Value);
        Database.Execute("INSERT OR REPLACE INTO former_entity (former, present) VALUES ($1, $2)", former.Value, present.Value);
        Database.Execute("DELETE FROM former_entity WHERE former = $1", present.Value);
    }
}
