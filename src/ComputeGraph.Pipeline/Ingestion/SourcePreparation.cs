using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Errors;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Pipeline.Extracting;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Ingestion;

/// <summary>Reads and extracts one source, as far as the store does not know it yet. Runs on any number of threads.</summary>
internal sealed class SourcePreparation(IGraphStore store, DocumentSetup setup) : IDisposable
{
    private readonly SemaphoreSlim storeAccess = new(1);

    /// <summary>Never fails because of the source: a fault is a value.</summary>
    /// <exception cref="ComputeGraphException">The store failed.</exception>
    public async Task<PreparedSource> PrepareAsync(IngestItem item, CancellationToken cancellationToken)
    {
        var known = await AskAsync(token => store.FindSourceAsync(item.Key, token), cancellationToken);
        if (IsOlder(item, known))
            return new PreparedSource(item) { IsSuperseded = true };
        var bytes = await OpenAsync(item, cancellationToken);
        if (!bytes.Succeeded)
            return Failed(item, bytes.Fault);
        var id = DocumentReading.IdOf(bytes.Value);
        var stored = await AskAsync(token => store.FindDocumentAsync(id, token), cancellationToken);
        var name = setup.NameFor(stored, bytes.Value, item.Name);
        return setup.IsCurrent(stored, bytes.Value, name) ? new PreparedSource(item) { Id = id } : Read(item, name, bytes.Value, cancellationToken);
    }

    /// <summary>Whether an item has a lower version than what its source is known with. Given versions are higher than none.</summary>
    public static bool IsOlder(IngestItem item, Source? known) => known is not null && string.CompareOrdinal(item.Version, known.Version) < 0;

    /// <summary>Runs one question at a time, for the store answers one caller.</summary>
    public async Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        await storeAccess.WaitAsync(cancellationToken);
        try
        {
            return await ask(cancellationToken);
        }
        finally
        {
            storeAccess.Release();
        }
    }

    public void Dispose() => storeAccess.Dispose();

    private static PreparedSource Failed(IngestItem item, ReadFault fault) => new(item) { Failure = new IngestFailure(item.Key, fault.Code, fault.Message) };

    private static async Task<ReadOutcome<byte[]>> OpenAsync(IngestItem item, CancellationToken cancellationToken)
    {
        try
        {
            return await item.Open(cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ReadFaults.Unreadable($"it cannot be read: {e.Message}");
        }
    }

    private PreparedSource Read(IngestItem item, string name, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            var read = setup.Reading.Read(bytes, name, cancellationToken);
            return read.Succeeded
                ? new PreparedSource(item) { Id = read.Value.Id, Document = read.Value, Claims = setup.Extractor.Extract(read.Value, cancellationToken) }
                : Failed(item, read.Fault);
        }
        catch (ComputeGraphException e)
        {
            return new PreparedSource(item) { Failure = new IngestFailure(item.Key, e.Code, e.Message) };
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return new PreparedSource(item) { Failure = new IngestFailure(item.Key, ErrorCode.ProgramFault, $"the program failed on it ({e.GetType().Name}: {e.Message}). Please report this.") };
        }
    }
}
