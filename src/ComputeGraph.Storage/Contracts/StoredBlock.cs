using ComputeGraph.Core.Identity;

namespace ComputeGraph.Storage.Contracts;

/// <summary>The claims that are consolidated together: those of one unordered pair, the lesser id first; or one subject's capacities.</summary>
public readonly record struct StoredBlock(EntityId First, EntityId? Second) : IComparable<StoredBlock>
{
    public static StoredBlock Of(EntityId head, EntityId? tail) =>
        tail is { } other && other.CompareTo(head) < 0 ? new StoredBlock(other, head) : new StoredBlock(head, tail);

    public int CompareTo(StoredBlock other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : string.CompareOrdinal(Second?.Value, other.Second?.Value);
    }
}
