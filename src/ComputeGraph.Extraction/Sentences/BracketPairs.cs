using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Sentences;

/// <summary>Which stretches of a zone stand in brackets. A bracket counts only when its partner follows soon, so a stray one swallows nothing.</summary>
internal static class BracketPairs
{
    /// <summary>A longer bracket is a passage of its own, whose sentences divide.</summary>
    private const int MostCharacters = 400;

    private const string Openers = "(（[【［〔";
    private const string Closers = ")）]】］〕";

    /// <summary>The outermost pairs in order, each from its opener to behind its closer.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, TextSpan zone)
    {
        var open = new Stack<int>();
        var pairs = new List<TextSpan>();
        for (var i = zone.Start; i < zone.End; i++)
        {
            if (Openers.Contains(text[i]))
                open.Push(i);
            else if (Closers.Contains(text[i]) && open.TryPop(out var start) && i - start <= MostCharacters && Matches(text[start], text[i]))
                Add(pairs, new TextSpan(start, i + 1));
        }

        return pairs;
    }

    /// <summary>Full-width and half-width brackets are often mixed: （…).</summary>
    private static bool Matches(char opener, char closer) => Openers.IndexOf(opener, StringComparison.Ordinal) / 2 == Closers.IndexOf(closer, StringComparison.Ordinal) / 2;

    private static void Add(List<TextSpan> pairs, TextSpan pair)
    {
        while (pairs.Count > 0 && pair.Contains(pairs[^1]))
            pairs.RemoveAt(pairs.Count - 1);
        pairs.Add(pair);
    }
}
