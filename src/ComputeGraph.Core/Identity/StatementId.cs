using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Identity;

/// <summary>The id of one statement: one event told in one place; its claims share it.</summary>
[JsonConverter(typeof(TextIdConverter<StatementId>))]
public readonly record struct StatementId(string Value) : ITextId<StatementId>, IComparable<StatementId>
{
    public static StatementId From(string value) => new(value);

    public int CompareTo(StatementId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
