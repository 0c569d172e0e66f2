using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Figures;

/// <summary>What tells one deal from another: figures, dates, goods, sites and chips, of one claim or of many that are one.</summary>
internal sealed record Profile
{
    /// <summary>One an axis, in the order of axes.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    public DayRange? Announced { get; init; }

    public DayRange? Start { get; init; }

    public DayRange? End { get; init; }

    public int? TermMonths { get; init; }

    /// <summary>From the first to the last time it was said.</summary>
    public DayRange? Said { get; init; }

    /// <summary>When it was said first.</summary>
    public DayRange? FirstSaid { get; init; }

    /// <summary>Whether any claim tells it as agreed. What is only talked of may be said long before it is announced.</summary>
    public bool IsFirm { get; init; }

    /// <summary>Whether any claim relates its figure to an earlier one.</summary>
    public bool IsWorded { get; init; }

    public GoodsClasses Goods { get; init; } = GoodsClasses.Any;

    public ValueList<EntityId> Sites { get; init; } = [];

    public ValueList<EntityId> Chips { get; init; } = [];

    /// <summary>Whether some claim calls it a takeover, or some an investment; none for other kinds.</summary>
    public (bool Acquires, bool Invests) Equity { get; init; }

    /// <summary>When it happened, as near as known: announced, else first said.</summary>
    public DayRange? Event => IsPrecise(Announced) ? Announced : FirstSaid;

    public static bool IsPrecise(DayRange? date) => date is { } some && some.To - some.From <= 92;

    public static Profile Of(ResolvedClaim claim)
    {
        var attributes = claim.Claim.Attributes;
        var said = DayRange.Of(claim.SaidAt);
        return new Profile
        {
            Figures = FigureReader.Read(attributes),
            Announced = DayRange.Of(attributes.Announced),
            Start = DayRange.Of(attributes.Start),
            End = DayRange.Of(attributes.End),
            TermMonths = attributes.TermMonths,
            Said = said,
            FirstSaid = said,
            IsFirm = claim.Claim.Status is DealStatus.Signed or DealStatus.Completed or DealStatus.Cancelled,
            IsWorded = attributes.Wording != Wording.None,
            Goods = attributes.Goods.Classes(),
            Sites = claim.Sites,
            Chips = claim.Chips,
            Equity = (claim.Claim.Kind == RelationKind.Acquires, claim.Claim.Kind == RelationKind.InvestsIn),
        };
    }

    /// <summary>
    /// Both as one. Of two figures of an axis, or two dates, the narrower stands, of equally narrow ones the left: callers pass the left one first in
    /// canonical order.
    /// </summary>
    public static Profile Merge(Profile left, Profile right) => new()
    {
        Figures = MergeFigures(left.Figures, right.Figures),
        Announced = Narrower(left.Announced, right.Announced),
        Start = Narrower(left.Start, right.Start),
        End = Narrower(left.End, right.End),
        TermMonths = left.TermMonths ?? right.TermMonths,
        Said = DayRange.Hull(left.Said, right.Said),
        FirstSaid = Earlier(left.FirstSaid, right.FirstSaid),
        IsFirm = left.IsFirm || right.IsFirm,
        IsWorded = left.IsWorded || right.IsWorded,
        Goods = (left.Goods & right.Goods) == GoodsClasses.None ? left.Goods | right.Goods : left.Goods & right.Goods,
        Sites = Union(left.Sites, right.Sites),
        Chips = Union(left.Chips, right.Chips),
        Equity = (left.Equity.Acquires || right.Equity.Acquires, left.Equity.Invests || right.Equity.Invests),
    };

    private static IReadOnlyList<Figure> MergeFigures(IReadOnlyList<Figure> left, IReadOnlyList<Figure> right)
    {
        if (right.Count == 0)
            return left;
        var merged = new List<Figure>(left);
        foreach (var figure in right)
        {
            var at = merged.FindIndex(known => known.Axis == figure.Axis);
            if (at < 0)
                merged.Add(figure);
            else if (merged[at].IsLoose && !figure.IsLoose)
                merged[at] = figure;
        }

        merged.Sort((one, other) => one.Axis.CompareTo(other.Axis));
        return merged;
    }

    private static DayRange? Narrower(DayRange? left, DayRange? right) =>
        left is not { } one ? right : right is not { } other || one.To - one.From <= other.To - other.From ? left : right;

    private static DayRange? Earlier(DayRange? left, DayRange? right) =>
        left is not { } one ? right : right is not { } other || (one.From, one.To).CompareTo((other.From, other.To)) <= 0 ? left : right;

    /// <summary>How many entities both lists hold; they are short, and mostly empty.</summary>
    public static int Shared(ValueList<EntityId> left, ValueList<EntityId> right)
    {
        var shared = 0;
        for (var i = 0; i < left.Count && right.Count > 0; i++)
            shared += right.AsSpan().Contains(left[i]) ? 1 : 0;
        return shared;
    }

    private static ValueList<EntityId> Union(ValueList<EntityId> left, ValueList<EntityId> right) =>
        right.Count == 0 ? left : left.Count == 0 ? right : [.. left.Union(right).Order()];
}
