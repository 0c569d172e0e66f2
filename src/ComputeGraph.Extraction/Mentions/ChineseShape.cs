using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>Whether a stretch of Chinese characters can be a name: what everyday words and places do not make up of it.</summary>
internal static class ChineseShape
{
    /// <summary>Below this mean a stretch is rather everyday words that the lists lack.</summary>
    private const double LeastMean = -0.3;

    /// <summary>The stretch without small words that cling to its ends.</summary>
    public static TextSpan Trim(Passage passage, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end - start > 2 && ChineseWords.Prefixes.Contains(passage.Simplified[start]))
            start++;
        while (end - start > 2 && ChineseWords.Postfixes.Contains(passage.Simplified[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>
    /// Whether a stretch without further evidence looks like a name: two characters that no word covers, none that names do not hold, and
    /// what is left without place and trade is made of characters that names like.
    /// </summary>
    public static bool IsNameLike(Passage passage, TextSpan span)
    {
        if (span.Length < 2 || passage.Simplified.AsSpan(span.Start, span.Length).IndexOfAny(ChineseWords.FunctionCharacters) >= 0 || Uncovered(passage, span) < 2)
            return false;
        var core = Core(passage, span);
        return NameCharacters.Mean(passage.Simplified.AsSpan(core.Start, core.Length)) >= LeastMean;
    }

    /// <summary>The stretch without a place before it and a trade behind it.</summary>
    private static TextSpan Core(Passage passage, TextSpan span)
    {
        var start = passage.PlaceEnd(span.Start) is { } place && place <= span.End - 2 ? place : span.Start;
        for (var length = Math.Min(4, span.End - start - 2); length >= 2; length--)
        {
            if (ChineseWords.LongestAt(ChineseWords.ShortSuffixes, passage.Simplified, span.End - length, span.End) == length)
                return new TextSpan(start, span.End - length);
        }

        return new TextSpan(start, span.End);
    }

    /// <summary>How many characters of a stretch no everyday word and no place covers, at the least.</summary>
    public static int Uncovered(Passage passage, TextSpan span)
    {
        Span<int> least = stackalloc int[span.Length + 1];
        least.Fill(int.MaxValue);
        least[0] = 0;
        for (var i = 0; i < span.Length; i++)
        {
            least[i + 1] = Math.Min(least[i + 1], least[i] + (IsFiller(passage.Simplified[span.Start + i]) ? 0 : 1));
            var node = ChineseWords.Everyday.Root(passage.Simplified[span.Start + i]);
            for (var end = i + 1; node != 0; end++)
            {
                if (ChineseWords.Everyday.Mark(node) >= 0)
                    least[end] = Math.Min(least[end], least[i]);
                if (end >= span.Length)
                    break;
                node = ChineseWords.Everyday.Step(node, passage.Simplified[span.Start + end]);
            }

            if (passage.PlaceEnd(span.Start + i) is { } placeEnd && placeEnd <= span.End)
                least[placeEnd - span.Start] = Math.Min(least[placeEnd - span.Start], least[i]);
        }

        return least[span.Length];
    }

    /// <summary>Where the last everyday word that ends inside a stretch, at least two characters before its end, ends; its start where none does.</summary>
    public static int LastWordEnd(Passage passage, TextSpan span)
    {
        for (var end = span.End - 2; end > span.Start; end--)
        {
            for (var start = Math.Max(passage.Span.Start, end - 6); start <= end - 2; start++)
            {
                if (ChineseWords.LongestAt(ChineseWords.Everyday, passage.Simplified, start, end) == end - start)
                    return end;
            }
        }

        return span.Start;
    }

    private static bool IsFiller(char character) => character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || "一二三四五六七八九十百千万亿两数几多".Contains(character);
}
