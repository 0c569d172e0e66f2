using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;

namespace ComputeGraph.Core.Reading;

/// <summary>
/// A graph that can be read, wherever it is kept. Every list comes in the ordinal order of its ids, so that equal graphs read equal.
/// One contract suite runs on every implementation.
/// </summary>
public interface IGraphReader
{
    Task<GraphStatus> GetStatusAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancellationToken);

    /// <summary>Finds an entity by present or former id; <see langword="null"/> where there is none.</summary>
    Task<Entity?> FindEntityAsync(EntityId id, CancellationToken cancellationToken);

    IAsyncEnumerable<Deal> ReadDealsAsync(DealQuery query, CancellationToken cancellationToken);

    /// <summary>All links between deals, by <see cref="DealLink.From"/>, <see cref="DealLink.To"/>.</summary>
    IAsyncEnumerable<DealLink> ReadLinksAsync(CancellationToken cancellationToken);

    /// <summary>Capacities of one subject, or all.</summary>
    IAsyncEnumerable<Capacity> ReadCapacitiesAsync(EntityId? subject, CancellationToken cancellationToken);

    IAsyncEnumerable<Claim> ReadClaimsAsync(ClaimQuery query, CancellationToken cancellationToken);

    IAsyncEnumerable<DocumentInfo> ReadDocumentsAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<Judgement> ReadJudgementsAsync(CancellationToken cancellationToken);
}
