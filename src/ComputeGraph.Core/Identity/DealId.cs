using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Identity;

/// <summary>A deal's id, derived from the least id of its claims.</summary>
[JsonConverter(typeof(TextIdConverter<DealId>))]
public readonly record struct DealId(string Value) : ITextId<DealId>, IComparable<DealId>
{
    public static DealId From(string value) => new(value);

    public int CompareTo(DealId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
