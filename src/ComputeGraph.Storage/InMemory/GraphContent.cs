using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;

namespace ComputeGraph.Storage.InMemory;

/// <summary>Everything a graph holds, in any order.</summary>
public sealed record GraphContent
{
    /// <summary>The store it was taken from, or made for.</summary>
    public required string StoreId { get; init; }

    public IReadOnlyCollection<DocumentInfo> Documents { get; init; } = [];

    public IReadOnlyCollection<Claim> Claims { get; init; } = [];

    public IReadOnlyCollection<Entity> Entities { get; init; } = [];

    public IReadOnlyCollection<Deal> Deals { get; init; } = [];

    public IReadOnlyCollection<DealLink> Links { get; init; } = [];

    public IReadOnlyCollection<Capacity> Capacities { get; init; } = [];

    public IReadOnlyCollection<Judgement> Judgements { get; init; } = [];

    /// <summary>Present ids of former ones.</summary>
    public IReadOnlyDictionary<DealId, DealId> FormerDeals { get; init; } = new Dictionary<DealId, DealId>();

    /// <inheritdoc cref="FormerDeals"/>
    public IReadOnlyDictionary<EntityId, EntityId> FormerEntities { get; init; } = new Dictionary<EntityId, EntityId>();
}
