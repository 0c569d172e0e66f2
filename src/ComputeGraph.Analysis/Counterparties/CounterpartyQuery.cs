using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Analysis.Totals;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Counterparties;

/// <summary>Answers who a company's suppliers, customers, investors and investments are.</summary>
public sealed class CounterpartyQuery(GraphSnapshot snapshot, GraphFilter filter)
{
    /// <summary>The deals that answer a question, with the legs that do.</summary>
    public DealSelection Select(CounterpartyQuestion question, EntityId subject) =>
        filter.Select(snapshot, snapshot.DealsOf(subject), leg => question.CounterpartyOf(leg, subject) is not null);

    /// <param name="question">What is asked.</param>
    /// <param name="subject">Of whom.</param>
    /// <param name="sources">The sources of the claims of the legs that <see cref="Select"/> gives.</param>
    public CounterpartyAnswer Answer(CounterpartyQuestion question, EntityId subject, SourceIndex sources)
    {
        var selection = Select(question, subject);
        var rows = selection.Deals
            .SelectMany(selected => selected.Legs.Select(leg => (Counterparty: question.CounterpartyOf(leg, subject)!.Value, selected.Deal, leg)))
            .GroupBy(entry => entry.Counterparty)
            .Select(group => Row(group.Key, [.. group.GroupBy(entry => entry.Deal.Id).Select(deal => new SelectedDeal(deal.First().Deal, deal.Select(entry => entry.leg).ToValueList()))], selection.CountsCancelled, sources));
        var all = Counted(selection.Deals, selection.CountsCancelled).Select(selected => DealShare.OfSide(selected.Deal, selected.Legs, subject, question.AsksPayer()));
        return new CounterpartyAnswer(
            [.. rows.OrderByDescending(row => Size(row.Totals.Usd)).ThenByDescending(row => Size(row.Totals.EstimatedUsd)).ThenByDescending(row => row.Deals).ThenBy(row => row.Id)],
            TotalCounter.Count([.. all], snapshot.Links),
            selection.Undated);
    }

    private static decimal Size(Interval? sum) => sum is { } known ? known.High ?? known.Low ?? 0 : 0;

    private Counterparty Row(EntityId id, IReadOnlyList<SelectedDeal> deals, bool countsCancelled, SourceIndex sources)
    {
        var legs = deals.SelectMany(selected => selected.Legs).ToList();
        var live = legs.Where(leg => leg.Status != DealStatus.Cancelled).ToList();
        return new Counterparty
        {
            Id = id,
            Deals = deals.Count(selected => selected.Deal.Form == DealForm.Contract),
            Facts = deals.Count(selected => selected.Deal.Form == DealForm.Fact),
            Kinds = legs.Select(leg => leg.Kind).Distinct().Order().ToValueList(),
            Totals = TotalCounter.Count([.. Counted(deals, countsCancelled).Select(selected => DealShare.Of(selected.Deal, selected.Legs))], snapshot.Links),
            Status = live.Count == 0 ? DealStatus.Cancelled : live.Max(leg => leg.Status),
            FirstSaid = legs.Min(leg => leg.FirstSaid),
            LastSaid = legs.Max(leg => leg.LastSaid),
            Sources = sources.Count(legs),
            Through = deals,
        };
    }

    /// <summary>Facts enter no total, and a deal that came to nothing neither, unless just such deals are asked for.</summary>
    private static IEnumerable<SelectedDeal> Counted(IEnumerable<SelectedDeal> deals, bool countsCancelled) => deals
        .Where(selected => selected.Deal.Form == DealForm.Contract && (countsCancelled || selected.Deal.Status != DealStatus.Cancelled));
}
