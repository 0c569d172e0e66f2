using ComputeGraph.Core.Values;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>Columns that may be empty.</summary>
internal static class RowExtensions
{
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static PartialDate? Date(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : PartialDate.Parse(row.GetString(column));
}
