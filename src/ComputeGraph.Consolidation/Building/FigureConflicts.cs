using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Building;

/// <summary>Figures for one deal that cannot all be right, side by side.</summary>
internal static class FigureConflicts
{
    private const int MostReadings = 16;

    /// <summary>All readings, the best supported first; empty where the figures agree. A broker's estimate contradicts nobody's statement.</summary>
    public static ValueList<FigureReading> Of(IEnumerable<Testimony> testimonies)
    {
        var rest = testimonies.Where(item => item.Attributes is { Amount.Basis: AmountBasis.Total, AmountIsOwnPart: false }).ToList();
        if (rest.Exists(item => !item.IsEstimate))
            rest.RemoveAll(item => item.IsEstimate);
        var readings = new List<FigureReading>();
        while (readings.Count < MostReadings && TermsBuilder.MoneyOf(rest, AmountBasis.Total) is { } best)
        {
            var agreeing = rest.Where(item => Agrees(best.Value, item.Attributes.Amount!.Value)).ToList();
            readings.Add(new FigureReading(best.Value, JointEvidence.Sources(agreeing), JointEvidence.LastSaid(agreeing), ClaimsOf(agreeing, best.By)));
            rest.RemoveAll(agreeing.Contains);
        }

        return readings.Count > 1 ? readings.ToValueList() : [];
    }

    /// <summary>Sums in two currencies never contradict each other: whether they are one was decided before.</summary>
    private static bool Agrees(Money best, Money other) => best.Currency != other.Currency || best.Amount.IsCompatibleWith(other.Amount);

    private static ValueList<ClaimId> ClaimsOf(IEnumerable<Testimony> agreeing, List<Testimony> best) =>
        JointEvidence.BestFirst(agreeing, item => best.Contains(item) ? 1 : 0);
}
