using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Identity;

/// <summary>A judgement's id, derived from who, when and what.</summary>
[JsonConverter(typeof(TextIdConverter<JudgementId>))]
public readonly record struct JudgementId(string Value) : ITextId<JudgementId>, IComparable<JudgementId>
{
    public static JudgementId From(string value) => new(value);

    public int CompareTo(JudgementId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
