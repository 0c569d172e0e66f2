using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Reading;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>
/// The embedded store: one SQLite file, the system of record. Several processes may read it while one writes; a second writer waits
/// (<see cref="SqliteStoreOptions.LockWait"/>) for the transaction of the first.
/// </summary>
public sealed class SqliteGraphStore : IGraphStore
{
    private readonly SqliteDatabase writer;
    private readonly SqliteGraphReader reader;
    private readonly GenerationCache<long, KnownClaim> claims;
    private readonly TimeProvider clock;
    private bool inTransaction;

    private SqliteGraphStore(SqliteDatabase writer, SqliteGraphReader reader, GenerationCache<long, KnownClaim> claims, TimeProvider clock)
    {
        this.writer = writer;
        this.reader = reader;
        this.claims = claims;
        this.clock = clock;
    }

    public string Place => writer.Place;

    /// <summary>Opens the store at a path, makes it where there is none, and brings an older one up to date.</summary>
    /// <param name="path">The file. Its folder must exist.</param>
    /// <param name="clock">When the store was made and documents were ingested; outside the export.</param>
    /// <param name="options"><see langword="null"/>: the defaults.</param>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.StoreMissing"/> (no such folder), <see cref="ErrorCode.StoreDamaged"/>,
    /// <see cref="ErrorCode.StoreTooNew"/>, <see cref="ErrorCode.StoreLocked"/>, <see cref="ErrorCode.StoreReadOnly"/>.</exception>
    public static SqliteGraphStore Open(string path, TimeProvider clock, SqliteStoreOptions? options = null) =>
        Open(path, clock, options ?? SqliteStoreOptions.Default, StoreMigrations.Released);

    internal static SqliteGraphStore Open(string path, TimeProvider clock, SqliteStoreOptions options, StoreMigrations migrations)
    {
        var place = SqliteStoreFile.FullPath(path);
        var opened = SqliteStoreFile.OpenWriter(place, options, clock, migrations);
        try
        {
            var following = SqliteGraphReader.Following(SqliteStoreFile.OpenReader(place, options, clock, migrations));
            return new SqliteGraphStore(opened, following, new GenerationCache<long, KnownClaim>(options.CachedClaims), clock);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    public IGraphTransaction Begin(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (inTransaction)
            throw new InvalidOperationException("The store's last transaction is still open.");
        writer.Execute("BEGIN IMMEDIATE");
        inTransaction = true;
        return new SqliteGraphTransaction(writer, claims, clock, () => inTransaction = false, cancellationToken);
    }

    public Task<GraphStatus> GetStatusAsync(CancellationToken cancellationToken) => reader.GetStatusAsync(cancellationToken);

    public IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancellationToken) => reader.ReadEntitiesAsync(cancellationToken);

    public Task<Entity?> FindEntityAsync(EntityId id, CancellationToken cancellationToken) => reader.FindEntityAsync(id, cancellationToken);

    public IAsyncEnumerable<Deal> ReadDealsAsync(DealQuery query, CancellationToken cancellationToken) => reader.ReadDealsAsync(query, cancellationToken);

    public IAsyncEnumerable<DealLink> ReadLinksAsync(CancellationToken cancellationToken) => reader.ReadLinksAsync(cancellationToken);

    public IAsyncEnumerable<Capacity> ReadCapacitiesAsync(EntityId? subject, CancellationToken cancellationToken) => reader.ReadCapacitiesAsync(subject, cancellationToken);

    public IAsyncEnumerable<Claim> ReadClaimsAsync(ClaimQuery query, CancellationToken cancellationToken) => reader.ReadClaimsAsync(query, cancellationToken);

    public IAsyncEnumerable<DocumentInfo> ReadDocumentsAsync(CancellationToken cancellationToken) => reader.ReadDocumentsAsync(cancellationToken);

    public IAsyncEnumerable<Judgement> ReadJudgementsAsync(CancellationToken cancellationToken) => reader.ReadJudgementsAsync(cancellationToken);

    public Task<DocumentInfo?> FindDocumentAsync(DocumentId id, CancellationToken cancellationToken) => reader.FindDocumentAsync(id, cancellationToken);

    public Task<Document?> ReadDocumentAsync(DocumentId id, CancellationToken cancellationToken) => reader.ReadDocumentAsync(id, cancellationToken);

    public Task<Source?> FindSourceAsync(string key, CancellationToken cancellationToken) => reader.FindSourceAsync(key, cancellationToken);

    public IAsyncEnumerable<StoredFailure> ReadFailuresAsync(CancellationToken cancellationToken) => reader.ReadFailuresAsync(cancellationToken);

    public Task<string?> ReadConsolidationFingerprintAsync(CancellationToken cancellationToken) => reader.ReadConsolidationFingerprintAsync(cancellationToken);

    public void Dispose()
    {
        reader.Dispose();
        writer.Dispose();
    }
}
