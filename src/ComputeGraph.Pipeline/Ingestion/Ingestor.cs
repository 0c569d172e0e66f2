using System.Threading.Channels;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Errors;
using ComputeGraph.Pipeline.Extracting;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Pipeline.Updating;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Ingestion;

/// <summary>
/// Ingests sources: several are read and extracted at a time, and committed one by one in the order given, each with its deals in one
/// transaction. What the store holds in the end does not depend on that order.
/// </summary>
public sealed class Ingestor(IGraphStore store, DocumentSetup setup, ConsolidationRules rules, TimeProvider clock)
{
    /// <summary>How many sources are read and extracted at a time. Default: one a processor.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Ingests. A source that fails is recorded and does not stop the others.</summary>
    /// <param name="items">Asked for as the work goes on.</param>
    /// <param name="progress">Told of every source, in order.</param>
    /// <param name="cancellationToken">Ends the run between two transactions: documents are there whole or not at all.</param>
    /// <exception cref="ComputeGraphException">The store failed.</exception>
    public async Task<IngestReport> IngestAsync(IEnumerable<IngestItem> items, IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        var report = new IngestReport();
        int? total = items.TryGetNonEnumeratedCount(out var count) ? count : null;
        var failedBefore = await store.ReadFailuresAsync(cancellationToken).Select(failure => failure.Source).ToHashSetAsync(cancellationToken: cancellationToken);
        using var preparation = new SourcePreparation(store, setup);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var prepared = Channel.CreateBounded<Task<PreparedSource>>(Math.Max(1, Parallelism));
        var producing = Task.Run(() => ProduceAsync(items, preparation, prepared.Writer, ending.Token), CancellationToken.None);
        try
        {
            await foreach (var next in prepared.Reader.ReadAllAsync(cancellationToken))
            {
                var source = await next;
                var outcome = await CommitAsync(source, preparation, failedBefore, cancellationToken);
                report.Add(outcome, source.Failure);
                progress?.Report(new IngestProgress(report.Total, total, source.Item.Key, outcome, source.Failure));
            }
        }
        finally
        {
            await ending.CancelAsync();
            await DrainAsync(producing, prepared.Reader);
        }

        await producing;
        return report;
    }

    private static async Task ProduceAsync(IEnumerable<IngestItem> items, SourcePreparation preparation, ChannelWriter<Task<PreparedSource>> writer, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var item in items)
            {
                // Room first: no more are in the works than the channel holds, and the one that is waited for.
                if (!await writer.WaitToWriteAsync(cancellationToken))
                    break;
                await writer.WriteAsync(Task.Run(() => preparation.PrepareAsync(item, cancellationToken), cancellationToken), cancellationToken);
            }

            writer.Complete();
        }
        catch (Exception e)
        {
            writer.Complete(e);
        }
    }

    /// <summary>Waits for what is still in the works, so that nothing runs on behind the caller's back.</summary>
    private static async Task DrainAsync(Task producing, ChannelReader<Task<PreparedSource>> reader)
    {
        await producing;
        while (reader.TryRead(out var left))
            await left.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task<IngestOutcome> CommitAsync(PreparedSource source, SourcePreparation preparation, HashSet<string> failedBefore, CancellationToken cancellationToken)
    {
        if (source.IsSuperseded)
            return IngestOutcome.Superseded;
        if (source.Failure is { } failure)
            return Record(failure, cancellationToken);
        var isKnown = source.Document is null && !failedBefore.Contains(source.Item.Key)
            && await preparation.AskAsync(token => store.FindSourceAsync(source.Item.Key, token), cancellationToken) == source.Source;
        if (isKnown)
            return IngestOutcome.Unchanged;
        // Without an outcome another process took the document away meanwhile.
        return TryCommit(source, cancellationToken)
            ?? await CommitAsync(await preparation.PrepareAsync(source.Item, cancellationToken), preparation, failedBefore, cancellationToken);
    }

    private IngestOutcome? TryCommit(PreparedSource prepared, CancellationToken cancellationToken)
    {
        using var update = GraphUpdate.Begin(store, rules, cancellationToken);
        var before = update.Stored.FindSource(prepared.Item.Key);
        if (SourcePreparation.IsOlder(prepared.Item, before))
            return IngestOutcome.Superseded;
        var stored = update.Stored.FindDocument(prepared.Id);
        if (stored is null && prepared.Document is null)
            return null;
        var isNews = prepared.Document is { } document && IsNews(document, stored);
        if (isNews)
            update.PutDocument(prepared.Document!, setup.Fingerprint(prepared.Document!.Reader), prepared.Claims, prepared.Source);
        else
            update.PutSource(prepared.Source);
        update.Commit();
        if (before is not null && before.Document != prepared.Id)
            return IngestOutcome.Replaced;
        if (stored is null)
            return IngestOutcome.Added;
        return before != prepared.Source ? IngestOutcome.Linked : isNews ? IngestOutcome.Refreshed : IngestOutcome.Unchanged;
    }

    /// <summary>Whether a document is to be written: not where the same bytes came under another name meanwhile.</summary>
    private bool IsNews(Document document, DocumentInfo? stored) =>
        stored is null
        || (stored.MediaType == document.MediaType
            ? stored.Fingerprint != setup.Fingerprint(document.Reader)
            : string.CompareOrdinal(document.MediaType, stored.MediaType) < 0);

    private IngestOutcome Record(IngestFailure failure, CancellationToken cancellationToken)
    {
        using var transaction = store.Begin(cancellationToken);
        transaction.PutFailure(new StoredFailure(failure.Source, failure.Code, failure.Message, clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'")));
        transaction.Commit();
        return IngestOutcome.Failed;
    }
}
