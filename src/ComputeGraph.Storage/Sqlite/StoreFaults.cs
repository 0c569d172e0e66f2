using ComputeGraph.Core.Errors;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>What SQLite's result codes mean to whoever uses the store. https://www.sqlite.org/rescode.html</summary>
internal static class StoreFaults
{
    private const int Error = 1, Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, TooBig = 18, NoDatabase = 26;

    /// <summary>Whether the exception tells of the store, not of a mistake in this program.</summary>
    public static bool Explains(SqliteException e) =>
        e.SqliteErrorCode is Permission or Busy or Locked or ReadOnly or InputOutput or Corrupt or Full or CannotOpen or TooBig or NoDatabase
        || (e.SqliteErrorCode == Error && e.Message.Contains("no such", StringComparison.Ordinal));

    public static ComputeGraphException Damaged(string place, string cause, Exception? inner = null) => new(
        ErrorCode.StoreDamaged, $"The store '{place}' cannot be used: {cause}. Put back a copy, or ingest the documents into a new store.", inner)
    { Place = place };

    public static ComputeGraphException NotWritable(string place, string cause, Exception? inner = null) => new(
        ErrorCode.StoreReadOnly, $"The store '{place}' cannot be opened or written: {cause}. Choose another place with --store, or give this user the rights to it.", inner)
    { Place = place };

    public static ComputeGraphException Missing(string place, string cause, Exception? inner = null) => new(
        ErrorCode.StoreMissing, $"There is no store '{place}': {cause}. Name another with --store, or make one by 'computegraph ingest'.", inner)
    { Place = place };

    public static ComputeGraphException TooNew(string place, long version, int known) => new(
        ErrorCode.StoreTooNew, $"The store '{place}' was written by a newer version of ComputeGraph (its schema is {version}, this program knows {known}). Update the program.")
    { Place = place };

    public static ComputeGraphException Of(string place, SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => new ComputeGraphException(
            ErrorCode.StoreLocked, $"The store '{place}' is held by another process that writes to it. Wait until it has ended, or end it, and try again.", e)
        { Place = place },
        Permission => NotWritable(place, "permission denied", e),
        ReadOnly => NotWritable(place, "the file or its folder is read-only", e),
        CannotOpen => NotWritable(place, "the file cannot be opened", e),
        Full => NotWritable(place, "the disk is full", e),
        InputOutput => NotWritable(place, $"the disk reports a fault (SQLite {e.SqliteExtendedErrorCode})", e),
        NoDatabase => Damaged(place, "the file is no database", e),
        _ => Damaged(place, $"the file is damaged ({e.Message})", e),
    };
}
