using ComputeGraph.Core.Identity;

namespace ComputeGraph.Consolidation;

/// <summary>An unordered pair of entities, the lesser id first; or one subject of capacities (<see cref="Second"/> is <see langword="null"/>).</summary>
public readonly record struct BlockKey(EntityId First, EntityId? Second) : IComparable<BlockKey>
{
    public static BlockKey Of(EntityId head, EntityId? tail) =>
        tail is { } other && other.CompareTo(head) < 0 ? new BlockKey(other, head) : new BlockKey(head, tail);

    public int CompareTo(BlockKey other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : string.CompareOrdinal(Second?.Value, other.Second?.Value);
    }
}
