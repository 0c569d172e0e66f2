using ComputeGraph.Core.Values;

namespace ComputeGraph.Documents.Layout;

/// <summary>A stretch of text without the white space around it.</summary>
internal static class TrimmedSpan
{
    /// <summary>What remains of a stretch; empty, at its end, where it is all white space.</summary>
    public static TextSpan Of(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    public static TextSpan Of(string text, TextSpan span) => Of(text, span.Start, span.End);
}
