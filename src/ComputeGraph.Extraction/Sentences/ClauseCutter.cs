using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Sentences;

/// <summary>Cuts what is too long for one sentence, at the last clause border that fits.</summary>
internal static class ClauseCutter
{
    /// <summary>Borders from the firmest on; the first kind found in the second half of the piece is taken.</summary>
    private static readonly string[] Borders = ["。！？!?\n", "；;", "，,：:", " 、\t\u3000"];

    public static IEnumerable<TextSpan> Cut(string text, TextSpan span, int most)
    {
        var start = span.Start;
        while (span.End - start > most)
        {
            var cut = CutBefore(text, start, start + most);
            yield return Trimmed(text, start, cut);
            start = cut;
            while (start < span.End && char.IsWhiteSpace(text[start]))
                start++;
        }

        if (start < span.End)
            yield return new TextSpan(start, span.End);
    }

    private static int CutBefore(string text, int start, int limit)
    {
        var middle = start + (limit - start) / 2;
        foreach (var borders in Borders)
        {
            var at = text.AsSpan(middle, limit - middle).LastIndexOfAny(borders);
            if (at >= 0)
                return middle + at + 1;
        }

        return char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
