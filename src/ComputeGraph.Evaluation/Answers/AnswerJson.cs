using System.Text.Json;

namespace ComputeGraph.Evaluation.Answers;

/// <summary>JSON values read with the reference scorer's leniency.</summary>
internal static class AnswerJson
{
    /// <summary>The field, or an undefined value where the row has none. Of two with one name the later counts.</summary>
    public static JsonElement Field(this JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value : default;

    /// <summary>Whether it says anything: not null, false, zero or empty.</summary>
    public static bool IsTruthy(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.Number => value.GetDouble() != 0,
        JsonValueKind.String => value.GetString()!.Length > 0,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => value.EnumerateObject().Any(),
        _ => false,
    };

    /// <summary>A plain number, or of an object the first of the fields that is one; true counts as 1 and false as 0.</summary>
    public static double? Number(this JsonElement value, params ReadOnlySpan<string> fields)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return Plain(value);
        foreach (var field in fields)
        {
            if (Plain(value.Field(field)) is { } number)
                return number;
        }

        return null;
    }

    private static double? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => null,
    };
}
