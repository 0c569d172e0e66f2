using System.Text.Json;
using System.Text.Json.Serialization;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Json;

/// <summary>Writes a member of a closed vocabulary by its written name (<see cref="VocabularyNames"/>).</summary>
public sealed class VocabularyConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return VocabularyNames.TryParse<T>(text, out var value) ? value : throw new JsonException($"'{text}' is no {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name());
}
