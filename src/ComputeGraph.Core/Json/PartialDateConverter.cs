using System.Text.Json;
using System.Text.Json.Serialization;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Json;

/// <summary>Writes a partial date as its written form.</summary>
public sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return PartialDate.TryParse(text, out var date) ? date : throw new JsonException($"'{text}' is no partial date.");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
