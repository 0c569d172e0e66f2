using ComputeGraph.Analysis.Names;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Values;
using ComputeGraph.Hosting;
using ComputeGraph.Pipeline.Views;

namespace ComputeGraph.Cli.Asking;

/// <summary>The graph that a question goes to, with its entities read to find names.</summary>
internal sealed class AskedGraph
{
    private AskedGraph(IGraphReader reader, IReadOnlyList<Entity> entities, int undatedClaims)
    {
        Reader = reader;
        Entities = entities;
        UndatedClaims = undatedClaims;
        Names = new EntityFinder(entities);
    }

    public IGraphReader Reader { get; }

    public IReadOnlyList<Entity> Entities { get; }

    public EntityFinder Names { get; }

    /// <summary>How many claims were left out because nothing tells when they were said.</summary>
    public int UndatedClaims { get; }

    /// <param name="host">Opens the store.</param>
    /// <param name="knownBy">Only what was known by then; <see langword="null"/>: all.</param>
    /// <param name="cancellationToken">Observed while reading.</param>
    public static async Task<AskedGraph> OpenAsync(ComputeGraphHost host, PartialDate? knownBy, CancellationToken cancellationToken)
    {
        IGraphReader reader = host.OpenArchive();
        var undated = 0;
        if (knownBy is { } date)
            (reader, undated) = await KnownGraph.ByAsync(reader, date, await host.RulesAsync(cancellationToken), cancellationToken);
        return new AskedGraph(reader, await reader.ReadEntitiesAsync(cancellationToken).ToListAsync(cancellationToken), undated);
    }

    /// <summary>The deals of one party, or all.</summary>
    public Task<GraphSnapshot> LoadAsync(EntityId? around, CancellationToken cancellationToken) =>
        GraphSnapshot.LoadAsync(Reader, Entities, around, cancellationToken);
}
