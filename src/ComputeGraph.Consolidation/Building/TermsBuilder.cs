using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Building;

/// <summary>What a deal is about, each value the best supported one.</summary>
internal sealed class TermsBuilder(RateTable rates)
{
    /// <summary>The terms from the claims of the legs the deal is about.</summary>
    public DealTerms Build(IReadOnlyList<Testimony> testimonies)
    {
        var terms = new DealTerms
        {
            Amount = AmountOf(testimonies)?.Value,
            Capacity = BestSupported.Choose<Gigawatts>(testimonies, item => item.Attributes.Capacity, Covers)?.Value,
            Quantity = QuantityOf(testimonies),
            Announced = DateOf(testimonies, item => item.Attributes.Announced),
            Start = DateOf(testimonies, item => item.Attributes.Start),
            End = DateOf(testimonies, item => item.Attributes.End),
            TermMonths = BestSupported.Choose(testimonies, item => item.Attributes.TermMonths),
            Goods = BestSupported.Choose(testimonies, item => item.Attributes.Goods),
        };
        var usd = InDollars(terms, terms.Announced ?? JointEvidence.FirstSaid(testimonies));
        return terms with { Usd = usd, UsdDerived = usd is not null && (terms.Amount!.Value.Currency != "USD" || terms.Amount.Value.Basis != AmountBasis.Total) };
    }

    /// <summary>The deal's money: a total before a yearly sum before a price. Nobody's own part.</summary>
    public static (Money Value, List<Testimony> By)? AmountOf(IEnumerable<Testimony> testimonies)
    {
        var withMoney = testimonies.Where(item => item.Attributes.Amount is not null && !item.Attributes.AmountIsOwnPart).ToList();
        return withMoney.Count == 0 ? null : MoneyOf(withMoney, withMoney.Min(item => item.Attributes.Amount!.Value.Basis));
    }

    /// <summary>The best supported sum of one basis, whoever's part it is.</summary>
    public static (Money Value, List<Testimony> By)? MoneyOf(IEnumerable<Testimony> testimonies, AmountBasis basis) =>
        BestSupported.Choose<Money>(testimonies, item => item.Attributes.Amount is { } money && money.Basis == basis ? money : null, Covers);

    public static Quantity? QuantityOf(IEnumerable<Testimony> testimonies) => BestSupported.Choose<Quantity>(
        testimonies, item => item.Attributes.Quantity, static (round, fine) => round.Unit == fine.Unit && BestSupported.Covers(round.Amount, fine.Amount))?.Value;

    private static PartialDate? DateOf(IEnumerable<Testimony> testimonies, Func<Testimony, PartialDate?> date) =>
        BestSupported.Choose(testimonies, date, BestSupported.Covers)?.Value;

    private static bool Covers(Money round, Money fine) => round.Currency == fine.Currency && BestSupported.Covers(round.Amount, fine.Amount);

    public static bool Covers(Gigawatts round, Gigawatts fine) =>
        (round.Measure == fine.Measure || round.Measure == PowerMeasure.Unspecified) && BestSupported.Covers(round.Amount, fine.Amount);

    /// <summary>A yearly sum counts for the whole term where that is known; a price of one unit never.</summary>
    private Interval? InDollars(DealTerms terms, PartialDate? date)
    {
        if (terms.Amount is not { } money)
            return null;
        decimal? rate = money.Currency == "USD" ? 1 : date is { } day ? rates.UsdPerUnit(money.Currency, day) : null;
        decimal? times = money.Basis switch
        {
            AmountBasis.Total => 1,
            AmountBasis.PerYear when terms.TermMonths is > 0 => terms.TermMonths / 12m,
            _ => null,
        };
        return rate * times is { } factor ? money.Amount.Times(factor) : null;
    }
}
