using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Consolidation.Tellings;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>
/// Makes the deals of one kind and direction from tellings with figures. Each figure axis in turn, exact figures before rough ones: cut by
/// figure, split by dates, then joined to the deals found so far where figures and dates allow.
/// </summary>
internal sealed class FiguredDrafts(RateTable rates)
{
    /// <summary>Drafts of tellings that all have figures, by id.</summary>
    public List<Draft> Make(IEnumerable<Telling> tellings)
    {
        var drafts = new List<Draft>();
        var batches = tellings
            .GroupBy(telling => (telling.Name.IsLoose, telling.Name.Axis))
            .OrderBy(batch => batch.Key.IsLoose).ThenBy(batch => batch.Key.Axis);
        foreach (var batch in batches)
        {
            var fresh = FigureGroups.Cut(batch.Select(telling => (telling.Name.Low, telling.Name.High, telling)), (left, right) => left.Id.CompareTo(right.Id))
                .SelectMany(TimeSplitter.Split)
                .ToList();
            drafts.AddRange(Attach(fresh, drafts, MatchStrength.NotExcluded));
        }

        return [.. ConflictJoiner.Join(RangeJoiner.Join(drafts)).OrderBy(draft => draft.Id)];
    }

    /// <summary>
    /// Joins fresh drafts to known ones, each to the one it fits best, and returns those that fit none. Where two fresh ones that exclude each
    /// other fit one known deal, the better takes it.
    /// </summary>
    public List<Draft> Attach(IReadOnlyList<Draft> fresh, IReadOnlyList<Draft> known, MatchStrength least)
    {
        var index = new DraftIndex(known);
        var proposals = fresh
            .Select(draft => (Draft: draft, Choice: Choose(draft.Profile, index, least)))
            .OrderBy(item => item.Choice?.Match).ThenBy(item => item.Draft.Id)
            .ToList();
        var apart = new List<Draft>();
        foreach (var (draft, choice) in proposals)
        {
            if (choice is { } found && DraftMatch.Of(draft.Profile, found.Home.Profile, rates) is not null)
                found.Home.Absorb(draft);
            else
                apart.Add(draft);
        }

        return apart;
    }

    private (Draft Home, DraftMatch Match)? Choose(Profile profile, DraftIndex index, MatchStrength least)
    {
        var fitting = index.Candidates(profile)
            .Select(draft => (Home: draft, Match: DraftMatch.Of(profile, draft.Profile, rates)))
            .Where(item => item.Match is { } match && match.Strength >= least)
            .Select(item => (item.Home, Match: item.Match!.Value))
            .OrderBy(item => item.Match).ThenBy(item => item.Home.Id)
            .ToList();
        if (fitting.Count == 0)
            return null;

        // "Tens of billions" may be the one deal known. Without a shared figure only dates, sites or chips can tell.
        var only = index.IsSmall && fitting.Count == 1 && fitting[0].Match.Strength > MatchStrength.NotExcluded;
        return only || fitting[0].Match.IsTelling ? fitting[0] : null;
    }
}
