namespace ComputeGraph.Documents.PlainText;

/// <summary>Splits text into lines; a form feed ends a line as a line feed does.</summary>
internal static class TextLines
{
    public static List<TextLine> Read(string text, int from, int to)
    {
        var lines = new List<TextLine>();
        while (from < to)
        {
            var length = text.AsSpan(from, to - from).IndexOfAny('\n', '\f');
            var end = length < 0 ? to : from + length;
            lines.Add(Line(text, from, end));
            from = end + 1;
        }

        return lines;
    }

    private static TextLine Line(string text, int from, int end)
    {
        var start = from;
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new TextLine(start, end, TextColumns.Of(text.AsSpan(from, start - from)), TextColumns.Of(text.AsSpan(start, end - start)));
    }

    /// <summary>White space, and the zero-width characters that converters leave behind.</summary>
    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u2060';
}
