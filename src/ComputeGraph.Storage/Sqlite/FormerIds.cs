using ComputeGraph.Core.Identity;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>Present ids of former ones. An id that is in use stands for itself.</summary>
internal static class FormerIds
{
    public static DealId Present(SqliteDatabase database, DealId id) => new(database.First(
        "SELECT present FROM former_deal WHERE former = $1 AND NOT EXISTS (SELECT 1 FROM deal WHERE id = $1)", row => row.GetString(0), id.Value) ?? id.Value);

    public static EntityId Present(SqliteDatabase database, EntityId id) => new(database.First(
        "SELECT present FROM former_entity WHERE former = $1 AND NOT EXISTS (SELECT 1 FROM entity WHERE id = $1)", row => row.GetString(0), id.Value) ?? id.Value);
}
