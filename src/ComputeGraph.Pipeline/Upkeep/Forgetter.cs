using ComputeGraph.Core.Errors;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Pipeline.Updating;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Upkeep;

/// <summary>Forgets sources: the store is then as if it had never seen them.</summary>
public sealed class Forgetter(IGraphStore store, ConsolidationRules rules)
{
    /// <summary>Forgets a source, and its document with its claims where no other source points to it. <see langword="false"/>: there is no such source.</summary>
    /// <exception cref="ComputeGraphException">The store failed.</exception>
    public async Task<bool> ForgetAsync(string sourceKey, CancellationToken cancellationToken)
    {
        if (await store.FindSourceAsync(sourceKey, cancellationToken) is null && !await HasFailedAsync(sourceKey, cancellationToken))
            return false;
        using var update = GraphUpdate.Begin(store, rules, cancellationToken);
        update.RemoveSource(sourceKey);
        update.Commit();
        return true;
    }

    private async Task<bool> HasFailedAsync(string sourceKey, CancellationToken cancellationToken) =>
        await store.ReadFailuresAsync(cancellationToken).AnyAsync(failure => failure.Source == sourceKey, cancellationToken);
}
