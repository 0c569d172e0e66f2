using System.Collections.Frozen;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Reading;

namespace ComputeGraph.Analysis.Snapshots;

/// <summary>
/// A graph as it stood when it was read: entities, deals, links and capacities, without texts and claims. Immutable, for any number of
/// callers at once. Every list is in the ordinal order of its ids.
/// </summary>
public sealed class GraphSnapshot
{
    private readonly FrozenDictionary<EntityId, Entity> entities;
    private readonly FrozenDictionary<DealId, Deal> deals;
    private readonly ILookup<EntityId, Deal> dealsByParty;
    private readonly ILookup<DealId, DealLink> linksByTarget;

    /// <summary>Takes what is given; links whose two deals are not both among <paramref name="deals"/> are left out.</summary>
    public GraphSnapshot(IEnumerable<Entity> entities, IEnumerable<Deal> deals, IEnumerable<DealLink> links, IEnumerable<Capacity> capacities)
    {
        Entities = [.. entities.OrderBy(entity => entity.Id)];
        Deals = [.. deals.OrderBy(deal => deal.Id)];
        Capacities = [.. capacities.OrderBy(capacity => capacity.Id)];
        this.entities = Entities.ToFrozenDictionary(entity => entity.Id);
        this.deals = Deals.ToFrozenDictionary(deal => deal.Id);
        Links = [.. links.Where(link => this.deals.ContainsKey(link.From) && this.deals.ContainsKey(link.To)).OrderBy(link => link.From).ThenBy(link => link.To).ThenBy(link => link.Kind)];
        dealsByParty = Deals.SelectMany(deal => deal.Parties.Select(party => party.Entity).Distinct(), (deal, party) => (deal, party)).ToLookup(pair => pair.party, pair => pair.deal);
        linksByTarget = Links.ToLookup(link => link.To);
    }

    public IReadOnlyList<Entity> Entities { get; }

    public IReadOnlyList<Deal> Deals { get; }

    public IReadOnlyList<DealLink> Links { get; }

    public IReadOnlyList<Capacity> Capacities { get; }

    /// <summary>Reads a whole graph.</summary>
    public static async Task<GraphSnapshot> LoadAsync(IGraphReader reader, CancellationToken cancellationToken) =>
        await LoadAsync(reader, await reader.ReadEntitiesAsync(cancellationToken).ToListAsync(cancellationToken), around: null, cancellationToken);

    /// <summary>Reads the part of a graph that a question asks for.</summary>
    /// <param name="reader">The graph.</param>
    /// <param name="entities">Its entities, read before to find names.</param>
    /// <param name="around">Only deals that this entity is a party of, and its capacities; <see langword="null"/>: all.</param>
    /// <param name="cancellationToken">Observed while reading.</param>
    public static async Task<GraphSnapshot> LoadAsync(IGraphReader reader, IReadOnlyList<Entity> entities, EntityId? around, CancellationToken cancellationToken) => new(
        entities,
        await reader.ReadDealsAsync(new DealQuery(Entity: around), cancellationToken).ToListAsync(cancellationToken),
        await reader.ReadLinksAsync(cancellationToken).ToListAsync(cancellationToken),
        await reader.ReadCapacitiesAsync(around, cancellationToken).ToListAsync(cancellationToken));

    public Entity? FindEntity(EntityId id) => entities.GetValueOrDefault(id);

    public Deal? FindDeal(DealId id) => deals.GetValueOrDefault(id);

    /// <summary>The deals that an entity is a party of.</summary>
    public IEnumerable<Deal> DealsOf(EntityId party) => dealsByParty[party];

    /// <summary>The links by which later deals stand to this one.</summary>
    public IEnumerable<DealLink> LinksTo(DealId deal) => linksByTarget[deal];
}
