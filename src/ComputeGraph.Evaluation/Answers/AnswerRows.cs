using System.Text.Json;
using ComputeGraph.Core.Values;
using ComputeGraph.Evaluation.Reporting;

namespace ComputeGraph.Evaluation.Answers;

/// <summary>
/// Turns the JSON of an answer file into rows. Of a gold file every row must have its type and ends; a prediction may leave out any field.
/// </summary>
/// <param name="gold">Whether the file is gold.</param>
internal sealed class AnswerRows(bool gold)
{
    /// <exception cref="FormatException">The file has not the form of an answer; the message says where.</exception>
    public AnswerFile Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException($"It holds {Kind(root)} where an object was expected.");
        return new AnswerFile
        {
            Language = root.Field("language").ValueKind == JsonValueKind.String ? root.Field("language").GetString()! : "und",
            Entities = Rows(root, "entities", Entity),
            Relations = Rows(root, "relations", Relation),
            Capacities = Rows(root, "capacities", Capacity),
        };
    }

    private ValueList<T> Rows<T>(JsonElement root, string name, Func<JsonElement, T> read)
    {
        var rows = new List<T>();
        foreach (var row in Items(root, name))
        {
            try
            {
                rows.Add(row.ValueKind == JsonValueKind.Object ? read(row) : throw new FormatException($"{Kind(row)} stands where an object was expected."));
            }
            catch (FormatException fault)
            {
                throw new FormatException($"Row {rows.Count + 1} of '{name}': {fault.Message}", fault);
            }
        }

        return rows.ToValueList();
    }

    private AnswerEntity Entity(JsonElement row) => new(Word(row, "type", unstated: null), Word(row, "name"), Texts(row, "aliases"));

    private AnswerRelation Relation(JsonElement row)
    {
        var amount = row.Field("amount");
        return new AnswerRelation
        {
            Type = Word(row, "type", unstated: null),
            Head = Word(row, "head"),
            Tail = Word(row, "tail"),
            Alternatives = gold ? Texts(row, "alt") : [],
            Amount = amount.Number("value"),
            Currency = amount.ValueKind == JsonValueKind.Object && amount.Field("currency").IsTruthy() ? PythonText.Str(amount.Field("currency")) : "USD",
            Gigawatts = row.Field("capacity").Number("gw", "value"),
            Quantity = row.Field("quantity").Number("value"),
            Stake = row.Field("stake").Number("value", "percent"),
            Start = Written(row, "start"),
            End = Written(row, "end"),
            Status = row.Field("status").ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : PythonText.Str(row.Field("status")),
            Optional = row.Field("optional").IsTruthy(),
            Evidence = Written(row, "evidence"),
        };
    }

    private AnswerCapacity Capacity(JsonElement row) => new(
        Word(row, "subject"),
        row.Field("gw").Number(),
        PythonText.Str(row.Field("gw")),
        row.Field("optional").IsTruthy(),
        Written(row, "evidence"));

    /// <summary>A field that gold must have; of a prediction <paramref name="unstated"/> where it is left out.</summary>
    private string? Word(JsonElement row, string field, string? unstated = "") => (row.Field(field).ValueKind, gold) switch
    {
        (JsonValueKind.String, _) => row.Field(field).GetString(),
        (JsonValueKind.Undefined, false) => unstated,
        (JsonValueKind.Null, false) => null,
        _ => throw new FormatException($"'{field}' is {Kind(row.Field(field))}, not text."),
    };

    /// <summary>A field that counts as absent where it is null, zero, false or empty.</summary>
    private static string Written(JsonElement row, string field) => row.Field(field).IsTruthy() ? PythonText.Str(row.Field(field)) : "";

    private ValueList<string> Texts(JsonElement row, string field) =>
        Items(row, field, mayBeNull: true).Select(item => item.ValueKind switch
        {
            JsonValueKind.String => item.GetString()!,
            JsonValueKind.Null => "",
            _ => throw new FormatException($"'{field}' holds {Kind(item)}, not text."),
        }).ToValueList();

    private IEnumerable<JsonElement> Items(JsonElement row, string field, bool mayBeNull = false)
    {
        var items = row.Field(field);
        return items.ValueKind switch
        {
            JsonValueKind.Array => items.EnumerateArray(),
            JsonValueKind.Undefined => [],
            _ when (mayBeNull || !gold) && !items.IsTruthy() => [],
            _ => throw new FormatException($"'{field}' is {Kind(items)}, not an array."),
        };
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined => "missing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
