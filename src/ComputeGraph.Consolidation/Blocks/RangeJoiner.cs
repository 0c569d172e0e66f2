using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>
/// Joins the deals that a stated range names by its two ends: where one text says "17.4 billion that may rise to 19.4", others tell the same
/// deal as 17.4 or as "up to 19.4".
/// </summary>
internal static class RangeJoiner
{
    /// <param name="drafts">Drafts of one kind and direction, in any order.</param>
    public static List<Draft> Join(List<Draft> drafts)
    {
        var ranges = drafts.SelectMany(draft => draft.Tellings).SelectMany(telling => telling.Profile.Figures, (telling, figure) => (telling.Profile, Figure: figure))
            .Where(item => item.Figure is { IsOpen: false, Stated: { Low: { } low, High: { } high } } && low < high)
            .ToList();
        if (ranges.Count == 0)
            return drafts;
        var ordered = drafts.OrderBy(draft => draft.Id).ToList();
        var place = ordered.Select((draft, index) => (draft, index)).ToDictionary(item => item.draft, item => item.index);
        var index = new DraftIndex(ordered);
        var sets = new DisjointSets(ordered.Count);
        foreach (var (profile, range) in ranges)
        {
            var named = new[] { range.Stated.Low!.Value, range.Stated.High!.Value }
                .Select(end => new Figure(range.Axis, Interval.Exactly(end)))
                .SelectMany(end => index.Candidates(profile with { Figures = [end] }).Where(draft => draft.Profile.Figures.Any(end.Names) && !Dates.Compare(profile, draft.Profile).Excludes))
                .ToList();
            foreach (var draft in named)
                sets.Union(place[named[0]], place[draft]);
        }

        return sets.Merge(ordered);
    }
}
