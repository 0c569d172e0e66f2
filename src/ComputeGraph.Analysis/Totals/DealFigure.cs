using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Totals;

/// <summary>What one deal brings to a total.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Estimated">Whether it rests on an estimate alone.</param>
/// <param name="Usd">US dollars over the whole deal; <see langword="null"/> where unknown.</param>
/// <param name="Power">Power; <see langword="null"/> where unknown.</param>
public readonly record struct DealFigure(DealId Deal, bool Estimated, Interval? Usd, Gigawatts? Power)
{
    /// <summary>A deal's figures. Its dollars are those of the whole deal: <see cref="DealTerms.Usd"/> holds a yearly sum times the term, and no price per unit.</summary>
    public static DealFigure Of(Deal deal) => new(deal.Id, deal.Origin == Origin.Estimated, deal.Terms.Usd, deal.Terms.Capacity);

    /// <summary>The same figures where only some unknown part of them is meant: between nothing and all.</summary>
    public DealFigure AtMost() => this with { Usd = UpTo(Usd), Power = Power is { } power ? power with { Amount = UpTo(power.Amount)!.Value } : null };

    private static Interval? UpTo(Interval? whole) => whole is { } figure ? new Interval(0, figure.High, figure.About) : null;
}
