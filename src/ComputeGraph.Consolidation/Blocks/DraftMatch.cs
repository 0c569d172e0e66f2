using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>How well two drafts fit one deal.</summary>
/// <param name="Strength">What speaks for it.</param>
/// <param name="Distance">How far their figures are apart, in logarithms; 0 where none is shared.</param>
/// <param name="Agreements">How many dates, sites and chips agree.</param>
/// <param name="Days">Between their events; a large number where one is undated.</param>
internal readonly record struct DraftMatch(MatchStrength Strength, double Distance, int Agreements, int Days) : IComparable<DraftMatch>
{
    /// <summary>Two sums in different currencies are one where the dollar figures differ by no more than this.</summary>
    private const double CurrencyTolerance = 0.05;

    private const int Undated = int.MaxValue;

    /// <summary>Whether it holds even where other deals fit too.</summary>
    public bool IsTelling => Strength == MatchStrength.Named || Agreements > 0 || Days <= Dates.SameEventDays;

    /// <summary>Compares two drafts of one pair and direction; <see langword="null"/> where they cannot be one deal.</summary>
    public static DraftMatch? Of(Profile left, Profile right, RateTable rates)
    {
        if (CompareFigures(left, right, rates) is not { } figures)
            return null;
        var dates = Dates.Compare(left, right);
        var days = Dates.EventGap(left, right) ?? Undated;
        if (dates.Excludes || (figures.Conflicts > 0 && days > Dates.SameEventDays) || (figures.IsConverted && days > Dates.SameTermsDays))
            return null;
        var places = Profile.Shared(left.Sites, right.Sites);
        var strength = figures.Named > 0 ? MatchStrength.Named : figures.Allowed > 0 ? MatchStrength.Allowed : MatchStrength.NotExcluded;
        var agreements = dates.Agreements + places + Profile.Shared(left.Chips, right.Chips);
        if (strength == MatchStrength.Named)
            return dates.Differs && days > Dates.SameTermsDays ? null : new DraftMatch(strength, figures.Distance, agreements, days);
        var apart = dates.Differs || left.IsWorded || (left.Goods & right.Goods) == GoodsClasses.None || !IsOneEquityKind(left, right)
            || (places == 0 && left.Sites.Count > 0 && right.Sites.Count > 0);
        return apart ? null : new DraftMatch(strength, figures.Distance, agreements, days);
    }

    /// <summary>The better match first.</summary>
    public int CompareTo(DraftMatch other) =>
        (-(int)Strength, Math.Round(Distance, 6), -Agreements, Days).CompareTo((-(int)other.Strength, Math.Round(other.Distance, 6), -other.Agreements, other.Days));

    private static bool IsOneEquityKind(Profile left, Profile right) =>
        left.Equity == right.Equity || (left.Equity.Acquires && right.Equity.Acquires) || (left.Equity.Invests && right.Equity.Invests);

    private static (int Named, int Allowed, int Conflicts, double Distance, bool IsConverted)? CompareFigures(Profile left, Profile right, RateTable rates)
    {
        int named = 0, allowed = 0, conflicts = 0;
        var distance = 0d;
        foreach (var figure in left.Figures)
        {
            foreach (var other in right.Figures)
            {
                if (!figure.Axis.Meets(other.Axis))
                    continue;
                if (figure.Names(other))
                {
                    named++;
                    distance += Math.Abs(Math.Log(Math.Max(figure.Center, 1e-12) / Math.Max(other.Center, 1e-12)));
                }
                else if (figure.Allows(other))
                {
                    allowed++;
                }
                else
                {
                    conflicts++;
                }
            }
        }

        if (InTwoCurrencies(left, right) is { } sums && named == 0)
            return AreOneSum(sums.Left, left, sums.Right, right, rates) ? (1, 0, 0, CurrencyTolerance, true) : null;
        return conflicts > 0 && named == 0 ? null : (named, allowed, conflicts, distance, false);
    }

    private static (Figure Left, Figure Right)? InTwoCurrencies(Profile left, Profile right)
    {
        foreach (var figure in left.Figures)
        {
            foreach (var other in right.Figures)
            {
                if (figure.Axis.Kind == FigureKind.Total && other.Axis.Kind == FigureKind.Total && figure.Axis != other.Axis)
                    return (figure, other);
            }
        }

        return null;
    }

    private static bool AreOneSum(Figure left, Profile leftProfile, Figure right, Profile rightProfile, RateTable rates)
    {
        if (InDollars(left, leftProfile, rates) is not { } one || InDollars(right, rightProfile, rates) is not { } other)
            return false;
        return Math.Abs(one - other) <= CurrencyTolerance * Math.Max(Math.Abs(one), Math.Abs(other));
    }

    private static double? InDollars(Figure figure, Profile profile, RateTable rates) =>
        profile.Event is { } date && rates.UsdPerUnit(figure.Axis.Unit, PartialDate.OfDay(DateOnly.FromDayNumber(date.From))) is { } rate
            ? figure.Center * (double)rate
            : null;
}
