using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Identity;

/// <summary>A claim's id, derived from document, spans, kind, ends, attributes and status.</summary>
[JsonConverter(typeof(TextIdConverter<ClaimId>))]
public readonly record struct ClaimId(string Value) : ITextId<ClaimId>, IComparable<ClaimId>
{
    public static ClaimId From(string value) => new(value);

    public int CompareTo(ClaimId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
