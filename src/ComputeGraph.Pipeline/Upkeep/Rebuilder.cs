using ComputeGraph.Core.Errors;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Pipeline.Updating;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Upkeep;

/// <summary>
/// Consolidates all stored claims anew, in one transaction. Of a store that is whole and was written by these rules, nothing changes.
/// </summary>
public sealed class Rebuilder(IGraphStore store, ConsolidationRules rules)
{
    /// <exception cref="ComputeGraphException">The store failed.</exception>
    public Task RebuildAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            using var update = GraphUpdate.Begin(store, rules, cancellationToken);
            if (!update.IsEverything)
                update.ResolveAll();
            update.Commit();
        },
        cancellationToken);
}
