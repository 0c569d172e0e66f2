using ComputeGraph.Core.Names;

namespace ComputeGraph.Consolidation.Building;

/// <summary>
/// Finds quotes in nearly the same words: resemblance of their runs of letters, estimated from the least hashes (Broder 1997). Candidates share
/// one of their least hashes, so that the cost stays near linear.
/// </summary>
internal static class QuoteSketch
{
    private const int RunLength = 5;
    private const int SketchSize = 48;
    private const int Bands = 4;
    private const double NearEqualResemblance = 0.7;

    /// <summary>Pairs of indices whose closure are the groups of near-equal quotes.</summary>
    public static IEnumerable<(int Left, int Right)> NearEqual(IReadOnlyList<string> quotes)
    {
        var sketches = quotes.Select(Sketch).ToList();
        var firstOf = new Dictionary<ulong, int>();
        for (var i = 0; i < sketches.Count; i++)
        {
            foreach (var hash in sketches[i].Take(Bands))
            {
                if (!firstOf.TryAdd(hash, i) && Resemblance(sketches[firstOf[hash]], sketches[i]) >= NearEqualResemblance)
                    yield return (firstOf[hash], i);
            }
        }
    }

    private static ulong[] Sketch(string quote)
    {
        var folded = NameKey.Of(quote);
        var hashes = new SortedSet<ulong>();
        for (var i = 0; i <= Math.Max(0, folded.Length - RunLength); i++)
            hashes.Add(Hash(folded.AsSpan(i, Math.Min(RunLength, folded.Length - i))));
        return [.. hashes.Take(SketchSize)];
    }

    private static double Resemblance(ulong[] left, ulong[] right)
    {
        int i = 0, j = 0, both = 0, seen = 0;
        while (i < left.Length && j < right.Length && seen < SketchSize)
        {
            seen++;
            if (left[i] == right[j])
            {
                both++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        seen = Math.Min(SketchSize, seen + left.Length - i + right.Length - j);
        return seen == 0 ? 0 : (double)both / seen;
    }

    /// <summary>FNV-1a over UTF-16, with a final mix: the same on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static ulong Hash(ReadOnlySpan<char> run)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in run)
            hash = (hash ^ character) * 1099511628211UL;
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}
