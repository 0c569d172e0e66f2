using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Filtering;

/// <summary>From when until when a deal or capacity holds: from its start, else its announcement, until its end, a cancellation or a replacement.</summary>
internal static class ForcePeriod
{
    /// <returns><see langword="null"/> where a date that decides is not known.</returns>
    public static bool? Holds(Deal deal, IEnumerable<Deal> replacements, PartialDate date)
    {
        if ((deal.Terms.Start ?? deal.Terms.Announced) is not { } begin)
            return null;
        if (begin.First > date.Last || LastDay(deal.Terms) < date.First)
            return false;
        var holds = UntilCancelled(deal.Status, deal.History, date);
        foreach (var replacing in replacements)
            holds = And(holds, Before(replacing.Terms.Announced ?? replacing.Terms.Start ?? replacing.FirstSaid, date));
        return holds;
    }

    /// <inheritdoc cref="Holds(Deal, IEnumerable{Deal}, PartialDate)"/>
    public static bool? Holds(Capacity capacity, PartialDate date)
    {
        if (capacity.AsOf is not { } begin)
            return null;
        return begin.First > date.Last ? false : UntilCancelled(capacity.Status, capacity.History, date);
    }

    private static DateOnly LastDay(DealTerms terms)
    {
        if (terms.End is { } end)
            return end.Last;
        return terms is { Start: { } start, TermMonths: { } months } ? AddMonths(start.Last, months) : DateOnly.MaxValue;
    }

    private static DateOnly AddMonths(DateOnly day, int months) =>
        months < (DateOnly.MaxValue.Year - day.Year - 1) * 12 ? day.AddMonths(months) : DateOnly.MaxValue;

    private static bool? UntilCancelled(DealStatus status, ValueList<HistoryStep> history, PartialDate date)
    {
        if (status != DealStatus.Cancelled)
            return true;
        HistoryStep? cancelled = null;
        for (var i = history.Count - 1; i >= 0 && history[i].Status == DealStatus.Cancelled; i--)
            cancelled = history[i];
        return Before(cancelled?.SaidAt, date);
    }

    /// <summary>Whether a date lies before an event; what happens on its first day holds from that day on.</summary>
    private static bool? Before(PartialDate? happens, PartialDate date) => happens is { } day ? date.First < day.First : null;

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;
}
