using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Consolidation.Tellings;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>
/// Finds the deal that a telling without figures speaks of: the only one it fits, the only one whose dates, sites or chips it names, else the one
/// told nearest to it within weeks.
/// </summary>
internal sealed class SupportFinder
{
    private const int Few = 64;

    /// <summary>A date coarser than a quarter tells no nearness.</summary>
    private const int VagueDays = 92;

    private readonly IReadOnlyList<Draft> drafts;
    private readonly Dictionary<int, List<Draft>> byDay = [];

    /// <param name="drafts">The deals that may be meant, by id; they are not changed by finding.</param>
    public SupportFinder(IReadOnlyList<Draft> drafts)
    {
        this.drafts = drafts;
        foreach (var draft in drafts)
        {
            foreach (var day in draft.Tellings.Select(telling => telling.Profile.Said).OfType<DayRange>().Where(IsDay).Select(said => said.From).Distinct())
            {
                if (!byDay.TryGetValue(day, out var list))
                    byDay[day] = list = [];
                list.Add(draft);
            }
        }
    }

    public Draft? Find(Telling telling)
    {
        var profile = telling.Profile;
        if (drafts.Count > Few)
            return Nearest(profile, []);
        var excluded = new HashSet<Draft>();
        var (most, agreeing) = (-1, 0);
        Draft? best = null;
        foreach (var draft in drafts)
        {
            if (Agreements(profile, draft.Profile) is not { } agreements)
            {
                excluded.Add(draft);
                continue;
            }

            agreeing = agreements > most ? 1 : agreements == most ? agreeing + 1 : agreeing;
            best = agreements > most ? draft : best;
            most = Math.Max(most, agreements);
        }

        return drafts.Count - excluded.Count <= 1 || (most > 0 && agreeing == 1) ? best : Nearest(profile, excluded);
    }

    private static bool IsDay(DayRange said) => said.To - said.From <= VagueDays;

    /// <summary>How many dates, sites and chips of a deal the telling names; <see langword="null"/> where it cannot mean that deal.</summary>
    private static int? Agreements(Profile profile, Profile deal)
    {
        var dates = Dates.Compare(profile, deal);
        if (dates.Excludes || dates.Differs || IsTooEarly(profile, deal) || (profile.Goods & deal.Goods) == GoodsClasses.None || !IsOneEquityKind(profile, deal))
            return null;
        var sites = Profile.Shared(profile.Sites, deal.Sites);
        if (sites == 0 && profile.Sites.Count > 0 && deal.Sites.Count > 0)
            return null;
        return dates.Agreements + sites + Profile.Shared(profile.Chips, deal.Chips);
    }

    private static bool IsOneEquityKind(Profile profile, Profile deal) =>
        profile.Equity == default || deal.Equity == default || (profile.Equity.Acquires && deal.Equity.Acquires) || (profile.Equity.Invests && deal.Equity.Invests);

    /// <summary>
    /// What was said as agreed weeks before a deal was announced is another one. Where nobody says when that was, the deal may have been told some
    /// time before it was first heard of.
    /// </summary>
    private static bool IsTooEarly(Profile profile, Profile deal)
    {
        var lead = !profile.IsFirm ? Dates.TalksDays : Profile.IsPrecise(deal.Announced) ? Dates.SameEventDays : Dates.SameTermsDays;
        return profile.Said is { } said && deal.Event is { } first && said.To < first.From - lead;
    }

    /// <summary>The draft told nearest to a telling, of those not excluded; of equally near ones the least. Looks at few where there are many.</summary>
    private Draft? Nearest(Profile profile, HashSet<Draft> excluded)
    {
        if (profile.Said is not { } said || !IsDay(said))
            return null;
        var most = Math.Max(Few, excluded.Count);
        for (var distance = 0; distance <= Dates.SameEventDays && excluded.Count <= most; distance++)
        {
            Draft? nearest = null;
            for (var side = distance == 0 ? 1 : -1; side <= 1; side += 2)
            {
                foreach (var draft in byDay.GetValueOrDefault(said.From + side * distance) ?? [])
                {
                    if ((nearest is null || draft.Id.CompareTo(nearest.Id) < 0) && !excluded.Contains(draft))
                        nearest = Checked(draft, nearest);
                }
            }

            if (nearest is not null)
                return nearest;
        }

        return null;

        Draft? Checked(Draft draft, Draft? otherwise)
        {
            if (drafts.Count <= Few || Agreements(profile, draft.Profile) is not null)
                return draft;
            excluded.Add(draft);
            return otherwise;
        }
    }
}
