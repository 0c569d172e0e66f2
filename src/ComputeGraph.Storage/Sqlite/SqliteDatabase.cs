using ComputeGraph.Core.Errors;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>
/// One connection and its prepared statements. Every fault leaves it as a <see cref="ComputeGraphException"/> that names the file.
/// Parameters are <c>$1</c>, <c>$2</c>, … in the order of the arguments.
/// </summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    public SqliteDatabase(SqliteConnection connection, string place)
    {
        this.connection = connection;
        Place = place;
    }

    public string Place { get; }

    /// <summary>Runs a statement that gives no rows; returns how many it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> arguments)
    {
        try
        {
            return Prepared(sql, arguments).ExecuteNonQuery();
        }
        catch (SqliteException e) when (StoreFaults.Explains(e))
        {
            throw StoreFaults.Of(Place, e);
        }
    }

    /// <summary>Runs statements once, without keeping them prepared.</summary>
    public void ExecuteScript(string sql)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
        catch (SqliteException e) when (StoreFaults.Explains(e))
        {
            throw StoreFaults.Of(Place, e);
        }
    }

    /// <summary>All rows at once. <paramref name="read"/> runs no statement of its own.</summary>
    public List<T> List<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> arguments)
    {
        try
        {
            var items = new List<T>();
            using var rows = Prepared(sql, arguments).ExecuteReader();
            while (rows.Read())
                items.Add(Row(rows, read));
            return items;
        }
        catch (SqliteException e) when (StoreFaults.Explains(e))
        {
            throw StoreFaults.Of(Place, e);
        }
    }

    /// <summary>The first row; the default where there is none.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> arguments)
    {
        try
        {
            using var rows = Prepared(sql, arguments).ExecuteReader();
            return rows.Read() ? Row(rows, read) : default;
        }
        catch (SqliteException e) when (StoreFaults.Explains(e))
        {
            throw StoreFaults.Of(Place, e);
        }
    }

    /// <summary>Row by row, with a statement of its own, so that others may run in between.</summary>
    public IEnumerable<T> Stream<T>(string sql, Func<SqliteDataReader, T> read, object?[] arguments, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Bind(command, arguments);
        using var rows = Guarded(command.ExecuteReader);
        while (Guarded(rows.Read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Guarded(() => Row(rows, read));
        }
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();
        prepared.Clear();
        connection.Dispose();
    }

    /// <summary>What this program wrote it can read: a row that it cannot is damaged.</summary>
    private T Row<T>(SqliteDataReader row, Func<SqliteDataReader, T> read)
    {
        try
        {
            return read(row);
        }
        catch (Exception e) when (e is not (SqliteException or ComputeGraphException or OutOfMemoryException))
        {
            throw StoreFaults.Damaged(Place, $"one of its rows cannot be read ({e.Message})", e);
        }
    }

    private T Guarded<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (SqliteException e) when (StoreFaults.Explains(e))
        {
            throw StoreFaults.Of(Place, e);
        }
    }

    private SqliteCommand Prepared(string sql, ReadOnlySpan<object?> arguments)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            prepared.Add(sql, command);
        }

        Bind(command, arguments);
        return command;
    }

    private static void Bind(SqliteCommand command, ReadOnlySpan<object?> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = arguments[i] ?? DBNull.Value;
            if (i < command.Parameters.Count)
                command.Parameters[i].Value = value;
            else
                command.Parameters.AddWithValue($"${i + 1}", value);
        }
    }
}
