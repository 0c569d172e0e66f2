using System.Text.Json;
using System.Text.Json.Serialization;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Json;

/// <summary>Writes an interval as <c>{"low": …, "high": …, "about": true}</c>; an open end and a false mark are left out.</summary>
public sealed class IntervalConverter : JsonConverter<Interval>
{
    public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An interval is an object.");
        decimal? low = null, high = null;
        var about = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "low":
                    low = reader.TokenType == JsonTokenType.Null ? null : reader.GetDecimal();
                    break;
                case "high":
                    high = reader.TokenType == JsonTokenType.Null ? null : reader.GetDecimal();
                    break;
                case "about":
                    about = reader.GetBoolean();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if ((low is null && high is null) || low > high)
            throw new JsonException("An interval needs an end, and its ends in order.");
        return new Interval(low, high, about);
    }

    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Low is { } low)
            writer.WriteNumber("low", Plain(low));
        if (value.High is { } high)
            writer.WriteNumber("high", Plain(high));
        if (value.About)
            writer.WriteBoolean("about", true);
        writer.WriteEndObject();
    }

    /// <summary>The same number without trailing zeros, so that equal figures have one written form.</summary>
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;
}
