using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Identity;

/// <summary>An entity's readable, stable id: <c>company:nvidia</c>, <c>chip:h100</c>, <c>datacenter:colossus-1</c>.</summary>
[JsonConverter(typeof(TextIdConverter<EntityId>))]
public readonly record struct EntityId(string Value) : ITextId<EntityId>, IComparable<EntityId>
{
    public static EntityId From(string value) => new(value);

    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
