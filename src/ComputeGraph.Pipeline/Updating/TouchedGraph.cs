using ComputeGraph.Core.Identity;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Updating;

/// <summary>What a change of claims reaches, gathered while they change.</summary>
internal sealed class TouchedGraph
{
    private readonly Dictionary<(EntityId Entity, string Form), int> forms = [];
    private readonly Dictionary<EntityId, EntityId> moved = [];

    /// <summary>Blocks in which a claim came, went or changed.</summary>
    public SortedSet<StoredBlock> Blocks { get; } = [];

    /// <summary>Clusters of claims that went or changed, and, after their blocks were settled, those that came or changed.</summary>
    public SortedSet<ClaimId> Clusters { get; } = [];

    /// <summary>Deals that lost or changed a claim.</summary>
    public SortedSet<DealId> Deals { get; } = [];

    public SortedSet<EntityId> Entities { get; } = [];

    /// <summary>How often forms are used more than before.</summary>
    public IEnumerable<KeyValuePair<(EntityId Entity, string Form), int>> Forms => forms.Where(form => form.Value != 0).OrderBy(form => form.Key.Entity).ThenBy(form => form.Key.Form, StringComparer.Ordinal);

    /// <summary>Entities whose claims name another one now.</summary>
    public IEnumerable<KeyValuePair<EntityId, EntityId>> Moved => moved.OrderBy(move => move.Key);

    public SortedSet<CapacityId> Capacities { get; } = [];

    /// <summary>Whether everything is to be consolidated anew, unchanged or not.</summary>
    public bool IsEverything { get; set; }

    /// <summary>Whether forms are counted from nothing: what stored claims counted for is forgotten already.</summary>
    public bool CountsAnew { get; set; }

    public void Add(StoredBlock block) => Blocks.Add(block);

    public void Add(EntityId entity) => Entities.Add(entity);

    public void Count(EntityId entity, string form, int by)
    {
        forms[(entity, form)] = forms.GetValueOrDefault((entity, form)) + by;
        Entities.Add(entity);
    }

    /// <summary>Notes that what a claim called one entity is another now; of several the least.</summary>
    public void Move(EntityId from, EntityId to)
    {
        if (from != to && (!moved.TryGetValue(from, out var known) || to.CompareTo(known) < 0))
            moved[from] = to;
    }
}
