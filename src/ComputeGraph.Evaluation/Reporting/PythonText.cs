using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ComputeGraph.Evaluation.Reporting;

/// <summary>Values as Python writes them: listings and orders are to equal those of the reference scorer, a Python program.</summary>
internal static class PythonText
{
    /// <summary>Python's <c>str()</c> of a JSON value; an undefined one is <c>None</c>.</summary>
    public static string Str(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : Repr(value);

    /// <summary>Python's <c>str()</c> of a text or <c>None</c>.</summary>
    public static string Str(string? text) => text ?? "None";

    /// <summary>Python's <c>text[:count]</c>, which counts code points.</summary>
    public static string Slice(string text, int count)
    {
        var end = 0;
        for (var taken = 0; taken < count && end < text.Length; taken++)
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
        return text[..end];
    }

    /// <summary>Python's <c>repr()</c> of a number or <c>None</c>.</summary>
    public static string Repr(double? number) => number is { } value ? Repr(value) : "None";

    /// <summary>Python's <c>repr()</c> of a float: the shortest digits that read back as it, with an exponent from 1e16 and below 1e-4.</summary>
    public static string Repr(double number)
    {
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
        var (digits, exponent) = Shortest(Math.Abs(number));
        var sign = double.IsNegative(number) ? "-" : "";
        if (exponent is < -4 or >= 16)
            return $"{sign}{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
        if (exponent < 0)
            return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        var whole = digits.PadRight(exponent + 1, '0');
        return $"{sign}{whole[..(exponent + 1)]}.{(whole.Length > exponent + 1 ? whole[(exponent + 1)..] : "0")}";
    }

    /// <summary>The shortest digits that read back as the number, and the power of ten of the first of them.</summary>
    private static (string Digits, int Exponent) Shortest(double number)
    {
        var written = number.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var point = written[0].IndexOf('.', StringComparison.Ordinal);
        var digits = written[0].Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        if (significant.Length == 0)
            return ("0", 0);
        var exponent = (point < 0 ? digits.Length : point) - (digits.Length - significant.Length) - 1;
        return (significant.TrimEnd('0'), written.Length > 1 ? exponent + int.Parse(written[1], CultureInfo.InvariantCulture) : exponent);
    }

    /// <summary>Python's <c>repr()</c> of a text or <c>None</c>.</summary>
    public static string Repr(string? text)
    {
        if (text is null)
            return "None";
        var quote = text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        var written = new StringBuilder().Append(quote);
        foreach (var rune in text.EnumerateRunes())
            written.Append(Escaped(rune, quote));
        return written.Append(quote).ToString();
    }

    private static string Escaped(Rune rune, char quote) => rune.Value switch
    {
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        var value when value == quote => "\\" + quote,
        ' ' => " ",
        var value when IsPrintable(rune) => rune.ToString(),
        var value and <= 0xFF => $"\\x{value:x2}",
        var value and <= 0xFFFF => $"\\u{value:x4}",
        var value => $"\\U{value:x8}",
    };

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    private static string Repr(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Repr(value.GetString()),
        JsonValueKind.Number => Number(value),
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Repr))}]",
        JsonValueKind.Object => $"{{{string.Join(", ", value.EnumerateObject().Select(field => $"{Repr(field.Name)}: {Repr(field.Value)}"))}}}",
        _ => "None",
    };

    /// <summary>A number written without point and exponent is an integer and stays as written.</summary>
    private static string Number(JsonElement value)
    {
        var raw = value.GetRawText();
        return raw.AsSpan().IndexOfAny('.', 'e', 'E') >= 0 ? Repr(value.GetDouble()) : raw == "-0" ? "0" : raw;
    }
}
