namespace ComputeGraph.Evaluation.Matching;

/// <summary>Gold and predicted rows taken for one another.</summary>
internal static class RowMatching
{
    /// <summary>Matches rows one to one, greedily: the closest pair first, of equally close ones the earlier gold row, then the earlier prediction.</summary>
    /// <returns>Indexes of matched rows, in the order they were matched.</returns>
    public static List<(int Gold, int Predicted)> Match<T>(
        IReadOnlyList<T> gold, IReadOnlyList<T> predicted, Func<T, T, bool> same, Func<T, T, int> closeness)
    {
        var candidates =
            from i in Enumerable.Range(0, gold.Count)
            from j in Enumerable.Range(0, predicted.Count)
            where same(gold[i], predicted[j])
            orderby closeness(gold[i], predicted[j]) descending, i, j
            select (i, j);
        var takenGold = new HashSet<int>();
        var takenPredicted = new HashSet<int>();
        var matches = new List<(int Gold, int Predicted)>();
        foreach (var (i, j) in candidates)
        {
            if (takenGold.Contains(i) || takenPredicted.Contains(j))
                continue;
            takenGold.Add(i);
            takenPredicted.Add(j);
            matches.Add((i, j));
        }

        return matches;
    }
}
