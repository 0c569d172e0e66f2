using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Figures;

/// <summary>The figures of a claim that can tell its deal from others.</summary>
internal static class FigureReader
{
    /// <summary>In the order of their axes.</summary>
    public static List<Figure> Read(ClaimAttributes attributes)
    {
        var figures = new List<Figure>(2);
        if (attributes.Amount is { } money)
            figures.Add(new Figure(new FigureAxis(Kind(money.Basis, attributes.AmountIsOwnPart), money.Currency), money.Amount));
        if (attributes.Capacity is { } power)
            figures.Add(new Figure(new FigureAxis(FigureKind.Power, power.Measure.ToString()), power.Amount));
        if (attributes.Quantity is { } quantity)
            figures.Add(new Figure(new FigureAxis(FigureKind.Quantity, CountedUnits.Of(quantity.Unit).ToString()), quantity.Amount));
        if (attributes.Stake is { } stake)
            figures.Add(new Figure(new FigureAxis(FigureKind.Stake, ""), stake));
        if (figures.Count > 1)
            figures.Sort((left, right) => left.Axis.CompareTo(right.Axis));
        return figures;
    }

    public static bool HasAny(ClaimAttributes attributes) =>
        attributes.Amount is not null || attributes.Capacity is not null || attributes.Quantity is not null || attributes.Stake is not null;

    private static FigureKind Kind(AmountBasis basis, bool ownPart) => basis switch
    {
        AmountBasis.PerYear => FigureKind.PerYear,
        AmountBasis.PerUnit => FigureKind.PerUnit,
        _ => ownPart ? FigureKind.OwnPart : FigureKind.Total,
    };
}
