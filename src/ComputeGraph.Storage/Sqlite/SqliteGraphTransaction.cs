using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Storage.Contracts;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>The writing transaction of the embedded store.</summary>
internal sealed partial class SqliteGraphTransaction : IGraphTransaction
{
    private readonly SqliteDatabase database;
    private readonly GenerationCache<long, KnownClaim> known;
    private readonly TimeProvider clock;
    private readonly Action ended;
    private readonly CancellationToken cancellationToken;
    private bool isOpen = true;

    /// <param name="database">The writer's connection, on which the transaction has begun.</param>
    /// <param name="known">Claims by key, kept from one transaction to the next.</param>
    /// <param name="clock">When documents were ingested.</param>
    /// <param name="ended">Called once, however it ends.</param>
    /// <param name="cancellationToken">Observed by every call.</param>
    public SqliteGraphTransaction(SqliteDatabase database, GenerationCache<long, KnownClaim> known, TimeProvider clock, Action ended, CancellationToken cancellationToken)
    {
        this.database = database;
        this.known = known;
        this.clock = clock;
        this.ended = ended;
        this.cancellationToken = cancellationToken;
    }

    private SqliteDatabase Database
    {
        get
        {
            ObjectDisposedException.ThrowIf(!isOpen, this);
            cancellationToken.ThrowIfCancellationRequested();
            return database;
        }
    }

    public IReadOnlyList<Judgement> ReadJudgements() => Database.List("SELECT body FROM judgement ORDER BY id", Body<Judgement>);

    public string ReadJudgementsFingerprint() => ReadMark("judgements") ?? "";

    public void PutJudgement(Judgement judgement)
    {
        Database.Execute(
            "INSERT INTO judgement (id, body) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET body = excluded.body WHERE body <> excluded.body",
            judgement.Id.Value,
            ComputeGraphJson.Write(judgement));
        MarkJudgements();
    }

    public void DeleteJudgement(JudgementId id)
    {
        Database.Execute("DELETE FROM judgement WHERE id = $1", id.Value);
        MarkJudgements();
    }

    public string? ReadConsolidationFingerprint() => ReadMark("consolidation");

    public void PutConsolidationFingerprint(string fingerprint) => PutMark("consolidation", fingerprint);

    public void Commit()
    {
        Database.Execute("COMMIT");
        isOpen = false;
        ended();
    }

    public void Dispose()
    {
        if (!isOpen)
            return;
        isOpen = false;
        // Keys given within it may be given again.
        known.Clear();
        try
        {
            database.Execute("ROLLBACK");
        }
        catch (Exception e) when (e is SqliteException or ComputeGraphException)
        {
            // After a fault of the disk SQLite has rolled back itself.
        }
        finally
        {
            ended();
        }
    }

    private void MarkJudgements() =>
        PutMark("judgements", DerivedId.Of("judgements", [.. Database.List("SELECT body FROM judgement ORDER BY id", row => row.GetString(0))]));

    private string? ReadMark(string name) => Database.First("SELECT value FROM mark WHERE name = $1", row => row.GetString(0), name);

    private void PutMark(string name, string value) => Database.Execute(
        "INSERT INTO mark (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value", name, value);

    private static T Body<T>(SqliteDataReader row) => ComputeGraphJson.Read<T>(row.GetString(0));

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
