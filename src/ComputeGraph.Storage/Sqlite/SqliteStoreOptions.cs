namespace ComputeGraph.Storage.Sqlite;

/// <summary>How the embedded store behaves.</summary>
public sealed record SqliteStoreOptions
{
    public static SqliteStoreOptions Default { get; } = new();

    /// <summary>How long to wait for another process to end its transaction, before it counts as locked. Default: 5 seconds.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How much of the file the writer keeps in memory, in MiB. Default: 32.</summary>
    public int CacheMebibytes { get; init; } = 32;

    /// <summary>How many claims the writer keeps in memory, so that a busy block is not parsed again for every document. Default: 20,000, some 40 MB.</summary>
    public int CachedClaims { get; init; } = 20_000;
}
