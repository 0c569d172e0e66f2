using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Filtering;

/// <summary>
/// Which deals and capacities an answer is made of; what is empty or <see langword="null"/> restricts nothing. What was known by a date is no
/// filter: another graph is consolidated for it.
/// </summary>
public sealed record GraphFilter
{
    /// <summary>All contracts and facts.</summary>
    public static GraphFilter None { get; } = new();

    /// <summary>Only legs of these kinds.</summary>
    public ValueList<RelationKind> Kinds { get; init; } = [];

    /// <summary>Only legs of one of these statuses.</summary>
    public ValueList<DealStatus> Statuses { get; init; } = [];

    /// <summary>Only legs of at least this confidence, in [0,1].</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>Only deals of this form.</summary>
    public DealForm? Form { get; init; }

    /// <summary>Only what was in force on a day of this date.</summary>
    public PartialDate? InForce { get; init; }

    /// <summary>The deals of a snapshot that pass, in the order given.</summary>
    /// <param name="snapshot">The graph.</param>
    /// <param name="among">Only these of its deals.</param>
    /// <param name="asked">Only legs that it holds for.</param>
    public DealSelection Select(GraphSnapshot snapshot, IEnumerable<Deal>? among = null, Func<Leg, bool>? asked = null)
    {
        var selected = new List<SelectedDeal>();
        var undated = 0;
        foreach (var deal in among ?? snapshot.Deals)
        {
            if (Form is { } form && deal.Form != form)
                continue;
            var legs = deal.Legs.Where(leg => Passes(leg) && (asked is null || asked(leg))).ToValueList();
            if (legs.Count == 0)
                continue;
            var holds = InForce is { } date ? ForcePeriod.Holds(deal, Replacements(snapshot, deal), date) : true;
            if (holds is null)
                undated++;
            else if (holds.Value)
                selected.Add(new SelectedDeal(deal, legs));
        }

        return new DealSelection(selected, undated, CountsCancelled: Statuses.Contains(DealStatus.Cancelled));
    }

    /// <summary>The capacities of a snapshot that pass. Kinds and forms are deals' alone.</summary>
    /// <returns>With how many were left out because they have no date.</returns>
    public (IReadOnlyList<Capacity> Capacities, int Undated) SelectCapacities(GraphSnapshot snapshot)
    {
        var selected = new List<Capacity>();
        var undated = 0;
        foreach (var capacity in snapshot.Capacities.Where(capacity => Passes(capacity.Status, capacity.Confidence)))
        {
            var holds = InForce is { } date ? ForcePeriod.Holds(capacity, date) : true;
            if (holds is null)
                undated++;
            else if (holds.Value)
                selected.Add(capacity);
        }

        return (selected, undated);
    }

    private static IEnumerable<Deal> Replacements(GraphSnapshot snapshot, Deal deal) => snapshot.LinksTo(deal.Id)
        .Where(link => link.Kind == DealLinkKind.Replaces)
        .Select(link => snapshot.FindDeal(link.From)!)
        .Where(replacing => replacing.Status != DealStatus.Cancelled);

    private bool Passes(Leg leg) => (Kinds.Count == 0 || Kinds.Contains(leg.Kind)) && Passes(leg.Status, leg.Confidence);

    private bool Passes(DealStatus status, double confidence) => (Statuses.Count == 0 || Statuses.Contains(status)) && confidence >= MinimumConfidence;
}
