using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Identity;

/// <summary>A leg's id, derived from deal id, kind, head and tail.</summary>
[JsonConverter(typeof(TextIdConverter<LegId>))]
public readonly record struct LegId(string Value) : ITextId<LegId>, IComparable<LegId>
{
    public static LegId From(string value) => new(value);

    public int CompareTo(LegId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
