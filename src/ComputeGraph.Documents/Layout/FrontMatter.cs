using ComputeGraph.Core.Dates;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Documents.Layout;

/// <summary>The lines between two <c>---</c> at the very head of a text: <c>key: value</c>, as YAML writes simple values.</summary>
internal static class FrontMatter
{
    /// <summary>Beyond this many characters a leading <c>---</c> is a ruled line, not front matter.</summary>
    private const int Longest = 16_384;

    /// <summary>Reads it; <paramref name="end"/> is where the text proper begins.</summary>
    public static bool TryRead(string text, out DeclaredHead head, out int end)
    {
        head = new DeclaredHead();
        end = 0;
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
            return false;
        var close = text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOf("\n---\n");
        if (close < 0 && text.Length <= Longest && text.EndsWith("\n---", StringComparison.Ordinal))
            close = text.Length - 4;
        if (close < 3)
            return false;

        var lines = text.AsSpan(4, Math.Max(0, close - 4));
        var keys = 0;
        foreach (var range in lines.Split('\n'))
        {
            var line = lines[range];
            var colon = line.IndexOf(':');
            if (line.IsWhiteSpace() || line[0] is '#' or ' ' or '\t' or '-')
                continue;
            if (colon <= 0 || line[..colon].ContainsAny(" \t，。"))
                return false;
            keys++;
            head = With(head, line[..colon], Unquoted(line[(colon + 1)..].Trim()));
        }

        end = Math.Min(text.Length, close + 5);
        return keys > 0;
    }

    private static DeclaredHead With(DeclaredHead head, ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
            return head;
        if (key.Equals("title", StringComparison.OrdinalIgnoreCase))
            return head with { Title = value.ToString() };
        if (key.Equals("publisher", StringComparison.OrdinalIgnoreCase))
            return head with { Publisher = value.ToString() };
        if (key.Equals("date", StringComparison.OrdinalIgnoreCase) || key.Equals("published", StringComparison.OrdinalIgnoreCase))
            return head with { Published = Date(value) };
        return head;
    }

    private static PartialDate? Date(ReadOnlySpan<char> value)
    {
        if (PartialDate.TryParse(value.ToString(), out var date))
            return date;
        return WrittenDates.TryReadAt(value, out var written, out _) ? written.Dated : null;
    }

    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;
}
