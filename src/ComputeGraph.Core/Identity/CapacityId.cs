using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Identity;

/// <summary>A capacity's id, derived from the least id of its claims.</summary>
[JsonConverter(typeof(TextIdConverter<CapacityId>))]
public readonly record struct CapacityId(string Value) : ITextId<CapacityId>, IComparable<CapacityId>
{
    public static CapacityId From(string value) => new(value);

    public int CompareTo(CapacityId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
