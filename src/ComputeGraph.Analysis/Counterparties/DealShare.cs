using ComputeGraph.Analysis.Totals;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Counterparties;

/// <summary>
/// How much of a deal's figures falls to some of its legs. A figure stands for all pairs of payer and payee of its deal: where there are
/// several, each has between nothing and all of it, unless the text gives it a part of its own.
/// </summary>
internal static class DealShare
{
    /// <summary>What falls to one counterparty's legs.</summary>
    public static DealFigure Of(Deal deal, IReadOnlyCollection<Leg> legs)
    {
        var whole = DealFigure.Of(deal);
        var alone = Payments(deal).All(pair => legs.Any(leg => (leg.Head, leg.Tail) == pair));
        var figure = alone && !IsContingent(legs) ? whole : whole.AtMost();
        return OwnParts(deal, legs) is { } parts ? figure with { Usd = parts } : figure;
    }

    /// <summary>What falls to all legs of one side: to who pays, or to who is paid.</summary>
    public static DealFigure OfSide(Deal deal, IReadOnlyCollection<Leg> legs, EntityId subject, bool asPayer)
    {
        var whole = DealFigure.Of(deal);
        var parts = OwnParts(deal, legs);
        if (!IsContingent(legs) && Payments(deal).All(pair => (asPayer ? pair.Payer : pair.Payee) == subject))
            return whole.Usd is null ? whole with { Usd = parts } : whole;
        return parts is null ? whole.AtMost() : whole.AtMost() with { Usd = parts };
    }

    private static IEnumerable<(EntityId Payer, EntityId Payee)> Payments(Deal deal) => deal.Legs
        .Where(leg => leg.Kind is RelationKind.BuysFrom or RelationKind.LeasesFrom or RelationKind.InvestsIn or RelationKind.LendsTo or RelationKind.Acquires)
        .Select(leg => (leg.Head, leg.Tail))
        .Distinct();

    /// <summary>A guarantor pays only if the debtor does not.</summary>
    private static bool IsContingent(IReadOnlyCollection<Leg> legs) => legs.All(leg => leg.Kind == RelationKind.Guarantees);

    /// <summary>The sum of the legs' own parts in US dollars; <see langword="null"/> where one of them has none, or none that can be told in dollars.</summary>
    private static Interval? OwnParts(Deal deal, IReadOnlyCollection<Leg> legs)
    {
        Interval? sum = null;
        foreach (var leg in legs)
        {
            if (leg.OwnPart is not { Basis: AmountBasis.Total } part || UsdPerUnit(deal.Terms, part.Currency) is not { } rate)
                return null;
            var usd = part.Amount.Times(rate);
            var counted = new Interval(usd.Low ?? 0, usd.High, usd.About);
            sum = sum is { } before ? before.Plus(counted) : counted;
        }

        return sum;
    }

    /// <summary>The rate at which the deal's own amount was told in dollars, where it is in the same currency.</summary>
    private static decimal? UsdPerUnit(DealTerms terms, string currency)
    {
        if (currency == "USD")
            return 1;
        return terms is { Amount: { Basis: AmountBasis.Total } amount, Usd: { } usd } && amount.Currency == currency && amount.Amount.Value > 0 ? usd.Value / amount.Amount.Value : null;
    }
}
