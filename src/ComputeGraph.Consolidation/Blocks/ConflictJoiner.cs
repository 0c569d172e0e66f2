using ComputeGraph.Consolidation.Figures;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>
/// Joins drafts that tell one event with sums that cannot both be right ("12 billion" here, "10 billion" there): same days, sums not far
/// apart, something else that agrees, and no document that tells both as two deals.
/// </summary>
internal static class ConflictJoiner
{
    private const int SameNewsDays = 7;
    private const int Neighbours = 16;

    public static List<Draft> Join(List<Draft> drafts)
    {
        var sorted = drafts.OrderBy(draft => draft.Profile.Event?.From ?? int.MaxValue).ThenBy(draft => draft.Id).ToList();
        var sets = new DisjointSets(sorted.Count);
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < Math.Min(sorted.Count, i + 1 + Neighbours); j++)
            {
                if (Dates.EventGap(sorted[i].Profile, sorted[j].Profile) is not <= SameNewsDays)
                    break;
                if (AreOneEvent(sorted[i], sorted[j]))
                    sets.Union(i, j);
            }
        }

        return sets.Merge(sorted);
    }

    private static bool AreOneEvent(Draft left, Draft right)
    {
        var (one, other) = (left.Profile, right.Profile);
        if (one.IsWorded || other.IsWorded || !HaveRivalSums(one, other))
            return false;
        var dates = Dates.Compare(one, other);
        if (dates.Excludes || dates.Differs)
            return false;
        var agrees = dates.Agreements > 0
            || one.Figures.Any(figure => other.Figures.Any(figure.Names))
            || one.Sites.Intersect(other.Sites).Any();
        return agrees && !left.Tellings.Select(telling => telling.Document).Intersect(right.Tellings.Select(telling => telling.Document)).Any();
    }

    private static bool HaveRivalSums(Profile left, Profile right) => left.Figures.Any(figure => right.Figures.Any(other =>
        figure.Axis.Kind == FigureKind.Total && figure.Axis == other.Axis && figure.Rivals(other)));
}
