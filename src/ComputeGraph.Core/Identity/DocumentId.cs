using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Identity;

/// <summary>A document's id: the SHA-256 of its bytes, 64 lower-case hexadecimal digits.</summary>
[JsonConverter(typeof(TextIdConverter<DocumentId>))]
public readonly record struct DocumentId(string Value) : ITextId<DocumentId>, IComparable<DocumentId>
{
    public static DocumentId From(string value) => new(value);

    public int CompareTo(DocumentId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
