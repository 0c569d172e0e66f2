using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Totals;

/// <summary>
/// Adds up deals: of a deal and the one that replaces it, only the latter counts; of a deal and its parts, only the whole; an increment
/// is added. Where replace or add is open, the total runs from the one reading to the other.
/// </summary>
public static class TotalCounter
{
    /// <param name="figures">The deals, each once.</param>
    /// <param name="links">Links between deals; those to deals outside <paramref name="figures"/> do nothing.</param>
    public static FigureTotals Count(IReadOnlyCollection<DealFigure> figures, IEnumerable<DealLink> links)
    {
        var byDeal = figures.ToDictionary(figure => figure.Deal);
        var among = links.Where(link => byDeal.ContainsKey(link.From) && byDeal.ContainsKey(link.To)).ToList();
        var withPower = byDeal.Values.Where(figure => figure.Power is not null).ToList();
        PowerMeasure? measure = withPower.Count == 0 ? null : withPower.GroupBy(figure => figure.Power!.Value.Measure).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        Interval? Usd(DealFigure figure) => figure.Usd;
        Interval? Power(DealFigure figure) => figure.Power is { } power && power.Measure == measure ? power.Amount : null;
        return new FigureTotals
        {
            Usd = Sum(byDeal, among, Usd, estimated: false),
            Gigawatts = Sum(byDeal, among, Power, estimated: false),
            EstimatedUsd = Sum(byDeal, among, Usd, estimated: true),
            EstimatedGigawatts = Sum(byDeal, among, Power, estimated: true),
            Measure = measure,
            OtherMeasures = withPower.Count(figure => figure.Power!.Value.Measure != measure),
        };
    }

    private static Interval? Sum(Dictionary<DealId, DealFigure> figures, List<DealLink> links, Func<DealFigure, Interval?> of, bool estimated)
    {
        var least = Sum(figures, Superseded(figures, links, of, unsureReplaces: true), of, estimated);
        var most = Sum(figures, Superseded(figures, links, of, unsureReplaces: false), of, estimated);
        return least is { } low && most is { } high ? new Interval(low.Low, high.High, low.About || high.About) : least ?? most;
    }

    private static Interval? Sum(Dictionary<DealId, DealFigure> figures, HashSet<DealId> superseded, Func<DealFigure, Interval?> of, bool estimated)
    {
        Interval? sum = null;
        foreach (var figure in figures.Values)
        {
            if (figure.Estimated != estimated || superseded.Contains(figure.Deal) || of(figure) is not { } amount)
                continue;
            var counted = new Interval(amount.Low ?? 0, amount.High, amount.About);
            sum = sum is { } before ? before.Plus(counted) : counted;
        }

        return sum;
    }

    /// <summary>The deals whose figure another's figure already holds. An estimate never takes the place of what is stated.</summary>
    private static HashSet<DealId> Superseded(Dictionary<DealId, DealFigure> figures, List<DealLink> links, Func<DealFigure, Interval?> of, bool unsureReplaces)
    {
        var superseded = new HashSet<DealId>();
        foreach (var link in links)
        {
            var (gone, holder) = link.Kind == DealLinkKind.PartOf ? (link.From, link.To) : (link.To, link.From);
            var takesPlace = link.Kind is DealLinkKind.Replaces or DealLinkKind.PartOf || (link.Kind == DealLinkKind.Unsure && unsureReplaces);
            if (takesPlace && of(figures[holder]) is not null && (!figures[holder].Estimated || figures[gone].Estimated))
                superseded.Add(gone);
        }

        return superseded;
    }
}
