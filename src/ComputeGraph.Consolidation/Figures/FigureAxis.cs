using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Figures;

/// <summary>Figures of one axis can be compared: the same kind in the same currency, measure or unit.</summary>
/// <param name="Kind">The kind of figure.</param>
/// <param name="Unit">Currency, measure of power, or folded unit of what is counted; empty for a stake.</param>
internal readonly record struct FigureAxis(FigureKind Kind, string Unit) : IComparable<FigureAxis>
{
    private static readonly string OpenMeasure = nameof(PowerMeasure.Unspecified);

    /// <summary>Whether figures of both can be compared. Power of no stated measure may be of any.</summary>
    public bool Meets(FigureAxis other) =>
        Kind == other.Kind && (Unit == other.Unit || (Kind == FigureKind.Power && (Unit == OpenMeasure || other.Unit == OpenMeasure)));

    public int CompareTo(FigureAxis other)
    {
        var byKind = Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(Unit, other.Unit);
    }
}
