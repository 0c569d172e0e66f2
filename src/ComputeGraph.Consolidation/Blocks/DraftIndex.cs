using ComputeGraph.Consolidation.Figures;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>
/// Finds the drafts that may fit another, by figure and by date. Where there are many, only the nearest are looked at, which keeps a block at
/// n log n: a deal further off than the <see cref="Reach"/> nearest on every axis is no candidate worth weighing.
/// </summary>
internal sealed class DraftIndex
{
    private const int Reach = 16;
    private readonly IReadOnlyList<Draft> drafts;
    private readonly Dictionary<FigureAxis, List<(double Center, Draft Draft)>> byFigure = [];
    private readonly List<(double Day, Draft Draft)> byEvent = [];

    /// <param name="drafts">In any order.</param>
    public DraftIndex(IReadOnlyList<Draft> drafts)
    {
        this.drafts = drafts;
        if (IsSmall)
            return;
        foreach (var draft in drafts)
        {
            foreach (var figure in draft.Profile.Figures)
            {
                if (!byFigure.TryGetValue(figure.Axis, out var list))
                    byFigure[figure.Axis] = list = [];
                list.Add((figure.Center, draft));
            }

            if (draft.Profile.Event is { } date)
                byEvent.Add((date.From, draft));
        }

        foreach (var list in byFigure.Values.Append(byEvent))
            list.Sort(static (left, right) => (left.Item1, left.Draft.Id).CompareTo((right.Item1, right.Draft.Id)));
    }

    /// <summary>Whether every draft is a candidate.</summary>
    public bool IsSmall => drafts.Count <= 2 * Reach;

    public IEnumerable<Draft> Candidates(Profile profile)
    {
        if (IsSmall)
            return drafts;
        var found = new HashSet<Draft>();
        foreach (var figure in profile.Figures)
        {
            foreach (var (axis, list) in byFigure)
            {
                if (axis.Kind == figure.Axis.Kind && axis.Meets(figure.Axis))
                    AddNearest(list, figure.Center, found);
            }
        }

        if (profile.Event is { } date)
            AddNearest(byEvent, date.From, found);
        return found;
    }

    private static void AddNearest(List<(double Key, Draft Draft)> list, double key, HashSet<Draft> found)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Key < key)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = Math.Max(0, low - Reach); i < Math.Min(list.Count, low + Reach); i++)
            found.Add(list[i].Draft);
    }
}
