using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComputeGraph.Reports.Writing;

/// <summary>Rows as a JSON array of flat objects, one a line. Every field stands in every row, <c>null</c> where there is nothing. Chinese is not escaped.</summary>
public static class JsonRowWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions ObjectOptions = Options with { Indented = true, NewLine = "\n" };

    public static async Task WriteAsync<TRow>(Listing<TRow> listing, IEnumerable<TRow> rows, TextWriter output, CancellationToken cancellationToken)
    {
        var first = true;
        await output.WriteAsync("[".AsMemory(), cancellationToken);
        foreach (var row in rows)
        {
            await output.WriteAsync((first ? "\n" : ",\n").AsMemory(), cancellationToken);
            await output.WriteAsync(Object(listing.Fields, row, Options).AsMemory(), cancellationToken);
            first = false;
        }

        await output.WriteAsync((first ? "]\n" : "\n]\n").AsMemory(), cancellationToken);
    }

    /// <summary>One row alone, as an object of several lines.</summary>
    public static Task WriteObjectAsync<TRow>(Listing<TRow> listing, TRow row, TextWriter output, CancellationToken cancellationToken) =>
        output.WriteAsync((Object(listing.Fields, row, ObjectOptions) + "\n").AsMemory(), cancellationToken);

    /// <summary>One row on one line, for JSON Lines.</summary>
    public static string Line<TRow>(Listing<TRow> listing, TRow row) => Object(listing.Fields, row, Options);

    private static string Object<TRow>(IReadOnlyList<Field<TRow>> fields, TRow row, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            foreach (var field in fields)
            {
                json.WritePropertyName(field.Name);
                Write(json, field.Value(row));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Cell cell)
    {
        if (cell.Number is { } number)
            json.WriteNumberValue(number);
        else if (cell.Truth is { } truth)
            json.WriteBooleanValue(truth);
        else
            json.WriteStringValue(cell.Text);
    }
}
