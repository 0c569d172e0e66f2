using System.Runtime.CompilerServices;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Storage.Contracts;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>
/// The embedded store, read only. From its opening on it sees one state of the store, whatever others write meanwhile. One caller at a
/// time; lists may be read within one another.
/// </summary>
public sealed class SqliteGraphReader : IGraphArchive, IDisposable
{
    private readonly SqliteDatabase database;

    private SqliteGraphReader(SqliteDatabase database) => this.database = database;

    public string Place => database.Place;

    /// <summary>Opens the store at a path.</summary>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.StoreMissing"/>, <see cref="ErrorCode.StoreDamaged"/>, <see cref="ErrorCode.StoreTooNew"/>,
    /// <see cref="ErrorCode.StoreLocked"/>, or <see cref="ErrorCode.StoreReadOnly"/> where even reading needs to write first.</exception>
    public static SqliteGraphReader Open(string path, TimeProvider clock, SqliteStoreOptions? options = null)
    {
        var opened = SqliteStoreFile.OpenReader(SqliteStoreFile.FullPath(path), options ?? SqliteStoreOptions.Default, clock, StoreMigrations.Released);
        try
        {
            // The transaction begins with the first reading.
            opened.ExecuteScript("BEGIN");
            opened.First("SELECT count(*) FROM mark", row => row.GetInt64(0));
            return new SqliteGraphReader(opened);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>A reader that sees every committed change, for the store's own use.</summary>
    internal static SqliteGraphReader Following(SqliteDatabase database) => new(database);

    public Task<GraphStatus> GetStatusAsync(CancellationToken cancellationToken) => Now(() => database.First(
        """
        SELECT
          (SELECT value FROM mark WHERE name = 'storeId'),
          (SELECT count(*) FROM document), (SELECT count(*) FROM claim), (SELECT count(*) FROM entity),
          (SELECT count(*) FROM deal WHERE form = 'contract'), (SELECT count(*) FROM deal WHERE form = 'fact'), (SELECT count(*) FROM capacity)
        """,
        row => new GraphStatus
        {
            StoreId = row.GetString(0),
            Documents = row.GetInt32(1),
            Claims = row.GetInt32(2),
            Entities = row.GetInt32(3),
            Deals = row.GetInt32(4),
            Facts = row.GetInt32(5),
            Capacities = row.GetInt32(6),
        })!, cancellationToken);

    public IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancellationToken) =>
        Stream<Entity>("SELECT body FROM entity ORDER BY id", [], cancellationToken);

    public Task<Entity?> FindEntityAsync(EntityId id, CancellationToken cancellationToken) => Now(() =>
        database.First("SELECT body FROM entity WHERE id = $1", Body<Entity>, FormerIds.Present(database, id).Value), cancellationToken);

    public IAsyncEnumerable<Deal> ReadDealsAsync(DealQuery query, CancellationToken cancellationToken) => Read(() =>
    {
        var (deal, entity) = (query.Deal is { } id ? FormerIds.Present(database, id).Value : null, query.Entity is { } party ? FormerIds.Present(database, party).Value : null);
        return (deal, entity) switch
        {
            (null, null) => database.Stream("SELECT body FROM deal ORDER BY id", Body<Deal>, [], cancellationToken),
            (not null, null) => database.Stream("SELECT body FROM deal WHERE id = $1", Body<Deal>, [deal], cancellationToken),
            _ => database.Stream(
                "SELECT d.body FROM deal_entity e JOIN deal d ON d.key = e.deal WHERE e.entity = $1 AND ($2 IS NULL OR d.id = $2) ORDER BY d.id",
                Body<Deal>,
                [entity, deal],
                cancellationToken),
        };
    }, cancellationToken);

    public IAsyncEnumerable<DealLink> ReadLinksAsync(CancellationToken cancellationToken) => Read(() => database.Stream(
        """
        SELECT df.id, dt.id, l.kind, min(c.id)
        FROM cluster_link l
        JOIN claim f ON f.key = l.from_cluster JOIN deal df ON df.key = f.deal
        JOIN claim t ON t.key = l.to_cluster JOIN deal dt ON dt.key = t.deal
        JOIN claim c ON c.key = l.claim
        WHERE f.deal <> t.deal
        GROUP BY df.id, dt.id, l.kind ORDER BY df.id, dt.id, l.kind
        """,
        row => new DealLink(new DealId(row.GetString(0)), new DealId(row.GetString(1)), VocabularyNames.Parse<DealLinkKind>(row.GetString(2)), new ClaimId(row.GetString(3))),
        [],
        cancellationToken), cancellationToken);

    public IAsyncEnumerable<Capacity> ReadCapacitiesAsync(EntityId? subject, CancellationToken cancellationToken) => subject is { } one
        ? Read(() => database.Stream(
            "SELECT body FROM capacity WHERE subject = $1 ORDER BY id", Body<Capacity>, [FormerIds.Present(database, one).Value], cancellationToken), cancellationToken)
        : Stream<Capacity>("SELECT body FROM capacity ORDER BY id", [], cancellationToken);

    public IAsyncEnumerable<Claim> ReadClaimsAsync(ClaimQuery query, CancellationToken cancellationToken) => Read(() =>
    {
        if (query.Ids is { } ids)
        {
            return ids.Distinct().Order()
                .Select(id => database.First(
                    "SELECT c.body FROM claim c JOIN document d ON d.key = c.document WHERE c.id = $1 AND ($2 IS NULL OR d.id = $2)", Body<Claim>, id.Value, query.Document?.Value))
                .OfType<Claim>();
        }

        return query.Document is { } document
            ? database.Stream("SELECT c.body FROM claim c JOIN document d ON d.key = c.document WHERE d.id = $1 ORDER BY c.id", Body<Claim>, [document.Value], cancellationToken)
            : database.Stream("SELECT body FROM claim ORDER BY id", Body<Claim>, [], cancellationToken);
    }, cancellationToken);

    public IAsyncEnumerable<DocumentInfo> ReadDocumentsAsync(CancellationToken cancellationToken) =>
        Read(() => DocumentRows.StreamInfos(database, cancellationToken), cancellationToken);

    public IAsyncEnumerable<Judgement> ReadJudgementsAsync(CancellationToken cancellationToken) =>
        Stream<Judgement>("SELECT body FROM judgement ORDER BY id", [], cancellationToken);

    public Task<DocumentInfo?> FindDocumentAsync(DocumentId id, CancellationToken cancellationToken) =>
        Now(() => DocumentRows.FindInfo(database, id), cancellationToken);

    public Task<Document?> ReadDocumentAsync(DocumentId id, CancellationToken cancellationToken) =>
        Now(() => DocumentRows.Find(database, id), cancellationToken);

    public Task<Source?> FindSourceAsync(string key, CancellationToken cancellationToken) =>
        Now(() => DocumentRows.FindSource(database, key), cancellationToken);

    public IAsyncEnumerable<StoredFailure> ReadFailuresAsync(CancellationToken cancellationToken) => Read(() => database.Stream(
        "SELECT source, code, message, at FROM failure ORDER BY source",
        row => new StoredFailure(row.GetString(0), Enum.Parse<ErrorCode>(row.GetString(1)), row.GetString(2), row.GetString(3)),
        [],
        cancellationToken), cancellationToken);

    public Task<string?> ReadConsolidationFingerprintAsync(CancellationToken cancellationToken) =>
        Now(() => database.First("SELECT value FROM mark WHERE name = 'consolidation'", row => row.GetString(0)), cancellationToken);

    public void Dispose() => database.Dispose();

    private static T Body<T>(SqliteDataReader row) => ComputeGraphJson.Read<T>(row.GetString(0));

    private IAsyncEnumerable<T> Stream<T>(string sql, object?[] arguments, CancellationToken cancellationToken) =>
        Read(() => database.Stream(sql, Body<T>, arguments, cancellationToken), cancellationToken);

    /// <summary>Rows are read while the caller asks for them, nothing before the first.</summary>
    private static async IAsyncEnumerable<T> Read<T>(Func<IEnumerable<T>> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var item in rows())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    private static Task<T> Now<T>(Func<T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Task.FromResult(read());
        }
        catch (ComputeGraphException e)
        {
            return Task.FromException<T>(e);
        }
    }
}
