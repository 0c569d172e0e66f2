using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Errors;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Pipeline.Extracting;
using ComputeGraph.Pipeline.Ingestion;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Pipeline.Updating;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Upkeep;

/// <summary>
/// Brings stored documents up to date with the present readers, rules and lexicon: claims are made anew from the stored text where rules or
/// lexicon changed, and from the source's bytes where the reader did.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="setup">The present readers and rules.</param>
/// <param name="rules">What claims are consolidated with.</param>
/// <param name="open">Gives the bytes of a source by its key.</param>
public sealed class Refresher(IGraphStore store, DocumentSetup setup, ConsolidationRules rules, Func<string, CancellationToken, Task<ReadOutcome<byte[]>>> open)
{
    /// <summary>How many documents are extracted at a time. Default: one a processor.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Refreshes all documents, one transaction each.</summary>
    /// <exception cref="ComputeGraphException">The store failed.</exception>
    public async Task<RefreshReport> RefreshAsync(IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        var documents = await store.ReadDocumentsAsync(cancellationToken).ToListAsync(cancellationToken);
        var (refreshed, done) = (0, 0);
        var missing = new List<MissingSource>();
        var failures = new List<IngestFailure>();
        foreach (var batch in documents.Chunk(Math.Max(1, Parallelism) * 2))
        {
            foreach (var document in await PrepareAsync(batch, cancellationToken))
            {
                var outcome = Commit(document, cancellationToken);
                refreshed += outcome == IngestOutcome.Refreshed ? 1 : 0;
                missing.AddRange(document.Missing);
                if (document.Failure is { } failure)
                    failures.Add(failure);
                progress?.Report(new IngestProgress(++done, documents.Count, document.Info.Sources[0].Key, outcome, document.Failure));
            }
        }

        return new RefreshReport
        {
            Refreshed = refreshed,
            Unchanged = documents.Count - refreshed - failures.Count,
            Missing = [.. missing.OrderBy(source => source.Source, StringComparer.Ordinal)],
            Failures = failures,
        };
    }

    private async Task<IReadOnlyList<RefreshedDocument>> PrepareAsync(DocumentInfo[] batch, CancellationToken cancellationToken)
    {
        var stored = new List<(DocumentInfo Info, Document Document)>();
        foreach (var info in batch)
            stored.Add((info, await store.ReadDocumentAsync(info.Id, cancellationToken) ?? throw new InvalidOperationException($"The document {info.Id} has no text.")));
        var prepared = new RefreshedDocument[stored.Count];
        await Parallel.ForAsync(
            0,
            stored.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            async (i, token) => prepared[i] = await PrepareAsync(stored[i].Info, stored[i].Document, token));
        return prepared;
    }

    private async Task<RefreshedDocument> PrepareAsync(DocumentInfo info, Document stored, CancellationToken cancellationToken)
    {
        var reader = setup.ReaderOf(stored.MediaType)?.Name ?? stored.Reader;
        if (info.Fingerprint == setup.Fingerprint(reader))
            return new RefreshedDocument(info);
        try
        {
            var (document, missing) = reader == stored.Reader ? (stored, []) : await ReadAgainAsync(info, stored, cancellationToken);
            return info.Fingerprint == setup.Fingerprint(document.Reader)
                ? new RefreshedDocument(info) { Missing = missing }
                : new RefreshedDocument(info) { Document = document, Missing = missing, Claims = setup.Extractor.Extract(document, cancellationToken) };
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            var (code, message) = e is ComputeGraphException known ? (known.Code, known.Message) : (ErrorCode.ProgramFault, $"the program failed on it ({e.GetType().Name}: {e.Message}). Please report this.");
            return new RefreshedDocument(info) { Failure = new IngestFailure(info.Sources[0].Key, code, message) };
        }
    }

    /// <summary>The document read anew from the first source that still holds its bytes; else as it is stored, and why.</summary>
    private async Task<(Document Document, IReadOnlyList<MissingSource> Missing)> ReadAgainAsync(DocumentInfo info, Document stored, CancellationToken cancellationToken)
    {
        var missing = new List<MissingSource>();
        foreach (var source in info.Sources)
        {
            var bytes = await open(source.Key, cancellationToken);
            var read = bytes.Succeeded && DocumentReading.IdOf(bytes.Value) == info.Id
                ? setup.Reading.Read(bytes.Value, setup.NameFor(info.MediaType, bytes.Value) ?? source.Key, cancellationToken)
                : null;
            if (read is { Succeeded: true })
                return (read.Value, []);
            missing.Add(new MissingSource(source.Key, info.Id, (read?.Fault ?? bytes.Fault)?.Message ?? "it holds other bytes now; ingest it to replace the document."));
        }

        return (stored, missing);
    }

    private IngestOutcome Commit(RefreshedDocument refreshed, CancellationToken cancellationToken)
    {
        if (refreshed.Failure is not null)
            return IngestOutcome.Failed;
        if (refreshed.Document is not { } document)
            return IngestOutcome.Unchanged;
        using var update = GraphUpdate.Begin(store, rules, cancellationToken);
        // Another process may have forgotten it meanwhile.
        if (update.Stored.FindDocument(document.Id) is null)
            return IngestOutcome.Unchanged;
        update.PutDocument(document, setup.Fingerprint(document.Reader), refreshed.Claims);
        update.Commit();
        return IngestOutcome.Refreshed;
    }
}
