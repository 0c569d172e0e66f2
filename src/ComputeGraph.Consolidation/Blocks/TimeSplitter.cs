using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Consolidation.Tellings;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>
/// Tells deals of one figure apart by their dates: the same sum announced again much later, or for other years, is another deal; the same sum
/// merely told again later is not.
/// </summary>
internal static class TimeSplitter
{
    /// <summary>Half of <see cref="Dates.SameEventDays"/>: two days within it of a common one are one announcement.</summary>
    private const double AnnouncementSlack = Dates.SameEventDays / 2.0;

    /// <summary>Half a quarter, so that starts up to a quarter apart are one.</summary>
    private const double StartSlack = 46;

    /// <summary>Drafts of tellings that share a figure.</summary>
    public static List<Draft> Split(List<Telling> tellings)
    {
        if (tellings.Count == 1)
            return [new Draft(tellings, DraftBasis.Figures)];
        var drafts = Group(tellings.Where(telling => Profile.IsPrecise(telling.Profile.Announced)), profile => profile.Announced, AnnouncementSlack);
        var rest = Assign(tellings.Where(telling => !Profile.IsPrecise(telling.Profile.Announced)), drafts);
        var byStart = JoinNear(Group(rest.Where(telling => telling.Profile.Start is not null), profile => profile.Start, StartSlack));
        var open = Assign(rest.Where(telling => telling.Profile.Start is null), byStart);
        drafts.AddRange(byStart);
        if (open.Count > 0)
            drafts.Add(new Draft(open.OrderBy(telling => telling.Id), DraftBasis.Figures));
        return drafts;
    }

    private static List<Draft> Group(IEnumerable<Telling> tellings, Func<Profile, DayRange?> date, double slack) =>
        [.. FigureGroups.Cut(
                tellings.Select(telling => (telling, Date: date(telling.Profile)!.Value)).Select(item => (item.Date.From - slack, item.Date.To + slack, item.telling)),
                (left, right) => left.Id.CompareTo(right.Id))
            .Select(group => new Draft(group.OrderBy(telling => telling.Id), DraftBasis.Figures))];

    /// <summary>Gives each telling to the draft whose dates it fits best, and returns those that fit none. Drafts do not change meanwhile.</summary>
    private static List<Telling> Assign(IEnumerable<Telling> tellings, List<Draft> drafts)
    {
        var index = new DraftIndex([.. drafts]);
        var homes = tellings.Select(telling => (Telling: telling, Home: Best(telling.Profile, index))).OrderBy(item => item.Telling.Id).ToList();
        foreach (var (telling, home) in homes)
            home?.Absorb(new Draft([telling], DraftBasis.Figures));
        return [.. homes.Where(item => item.Home is null).Select(item => item.Telling)];
    }

    private static Draft? Best(Profile profile, DraftIndex index) => index.Candidates(profile)
        .Select(draft => (Draft: draft, Dates: Dates.Compare(profile, draft.Profile)))
        .Where(item => !item.Dates.Excludes && (!item.Dates.Differs || Distance(profile, item.Draft) <= Dates.SameTermsDays))
        .OrderByDescending(item => item.Dates.Agreements)
        .ThenBy(item => Distance(profile, item.Draft))
        .ThenBy(item => item.Draft.Profile.Event?.From)
        .ThenBy(item => item.Draft.Id)
        .FirstOrDefault().Draft;

    private static int Distance(Profile profile, Draft draft) => Dates.EventGap(profile, draft.Profile) ?? int.MaxValue;

    /// <summary>Different starts told within half a year are one deal told wrongly.</summary>
    private static List<Draft> JoinNear(List<Draft> drafts)
    {
        var joined = new List<Draft>();
        foreach (var draft in drafts.OrderBy(draft => draft.Profile.FirstSaid?.From ?? int.MaxValue).ThenBy(draft => draft.Profile.Start?.From).ThenBy(draft => draft.Id))
        {
            if (joined.Count > 0 && joined[^1].Profile.FirstSaid is { } earlier && draft.Profile.FirstSaid is { } later && later.From - earlier.From <= Dates.SameTermsDays)
                joined[^1].Absorb(draft);
            else
                joined.Add(draft);
        }

        return joined;
    }
}
