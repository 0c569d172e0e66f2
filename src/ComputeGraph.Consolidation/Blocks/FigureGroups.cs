namespace ComputeGraph.Consolidation.Blocks;

/// <summary>Cuts intervals on a line into groups that all meet.</summary>
internal static class FigureGroups
{
    /// <summary>
    /// The fewest groups whose members meet pairwise, and therefore in one point (Helly): sorted by their low ends, a group ends where the
    /// next member begins above its least high end. Equal input in any order gives equal groups.
    /// </summary>
    public static IEnumerable<List<T>> Cut<T>(IEnumerable<(double Low, double High, T Item)> intervals, Comparison<T> canonical)
    {
        var sorted = intervals.ToList();
        sorted.Sort((left, right) =>
        {
            var byEnds = (left.Low, left.High).CompareTo((right.Low, right.High));
            return byEnds != 0 ? byEnds : canonical(left.Item, right.Item);
        });
        var group = new List<T>();
        var leastHigh = double.PositiveInfinity;
        foreach (var (low, high, item) in sorted)
        {
            if (low > leastHigh)
            {
                yield return group;
                group = [];
                leastHigh = double.PositiveInfinity;
            }

            group.Add(item);
            leastHigh = Math.Min(leastHigh, high);
        }

        if (group.Count > 0)
            yield return group;
    }
}
