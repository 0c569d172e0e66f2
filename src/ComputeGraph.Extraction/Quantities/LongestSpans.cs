namespace ComputeGraph.Extraction.Quantities;

/// <summary>Settles overlaps: the longest span wins, of equal ones the first in the text, of those the first given.</summary>
internal static class LongestSpans
{
    /// <summary>The candidates that win, in the order of the text.</summary>
    public static IReadOnlyList<QuantityCandidate> Choose(IReadOnlyList<QuantityCandidate> candidates, int length)
    {
        var taken = new bool[length];
        var chosen = new List<QuantityCandidate>(candidates.Count);
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.End - candidate.Start).ThenBy(candidate => candidate.Start))
        {
            // No chosen span is shorter than this one, so one that overlaps it covers one of its ends.
            if (taken[candidate.Start] || taken[candidate.End - 1])
                continue;
            taken.AsSpan(candidate.Start..candidate.End).Fill(true);
            chosen.Add(candidate);
        }

        chosen.Sort((left, right) => left.Start.CompareTo(right.Start));
        return chosen;
    }
}
