using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Numerals;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>
/// Reads every amount with a unit in a sentence: numbers get their units, numbers without one share their neighbour's (30亿至50亿美元,
/// "$1.5-2 billion"), two ends become one range, and bound words are applied.
/// </summary>
internal static class AmountReader
{
    /// <summary>What large figures without a unit count beside money.</summary>
    private static readonly WordSet OtherThings = new("参数|用户|活跃|播放|访问|调用|token|tokens|parameters|users|people|人口|出货量|销量");

    public static IReadOnlyList<Amount> Read(FoldedText text, IReadOnlyList<Numeral> numerals)
    {
        var amounts = ReadUnits(text, numerals);
        ShareUnitsBackwards(text, numerals, amounts);
        ShareSignsForwards(text, numerals, amounts);
        JoinRanges(text, amounts);
        ShareCurrencyAcross(text, numerals, amounts);
        var found = new List<Amount>();
        foreach (var amount in amounts)
        {
            if (amount is not null)
                found.Add(WithBounds(text, amount));
        }

        foreach (var amount in PowerUnits.ReadUnnumbered(text))
            found.Add(WithBounds(text, amount));
        return found;
    }

    private static Amount?[] ReadUnits(FoldedText text, IReadOnlyList<Numeral> numerals)
    {
        var amounts = new Amount?[numerals.Count];
        var previousEnd = 0;
        for (var i = 0; i < amounts.Length; i++)
        {
            var numeral = numerals[i];
            amounts[i] = MoneyUnits.Read(text, numeral, previousEnd) ?? PowerUnits.Read(text, numeral) ?? PercentUnits.Read(text, numeral) ?? CountUnits.Read(text, numeral);
            previousEnd = amounts[i]?.End ?? numeral.End;
        }

        return amounts;
    }

    private static void ShareUnitsBackwards(FoldedText text, IReadOnlyList<Numeral> numerals, Amount?[] amounts)
    {
        for (var i = amounts.Length - 2; i >= 0; i--)
        {
            if (amounts[i] is null && amounts[i + 1] is { HasPrefix: false } next)
                amounts[i] = Sharing(text, numerals[i], next);
        }
    }

    private static Amount? Sharing(FoldedText text, Numeral numeral, Amount next)
    {
        if (numeral.IsYearLike || numeral.Has(NumeralTraits.Ordinal) || (numeral.Has(NumeralTraits.Bare) && numeral.Has(NumeralTraits.SingleScale)))
            return null;
        if (AmountJoins.IsRange(text, numeral.End, next.Start, numeral.Start))
            return Made(numeral, next, IsShortOfScale(numeral, next) ? next.Numeral.Scale : 1);
        var mayShare = next.Unit.Kind is QuantityKind.Power or QuantityKind.Percent || numeral.Has(NumeralTraits.Scaled);
        return mayShare && AmountJoins.IsList(text, numeral.End, next.Start) ? Made(numeral, next, 1) : null;
    }

    private static Amount Made(Numeral numeral, Amount next, decimal scale) =>
        new(numeral.Start, numeral.End, numeral.ToInterval().Times(scale * next.Unit.Factor), next.Unit, numeral);

    /// <summary>"5-8 billion": the first figure lacks the scale that the second has.</summary>
    private static bool IsShortOfScale(Numeral low, Amount high) =>
        !low.Has(NumeralTraits.Scaled) && high.Numeral.Has(NumeralTraits.Scaled) && low.Mantissa <= high.Numeral.Mantissa;

    private static void ShareSignsForwards(FoldedText text, IReadOnlyList<Numeral> numerals, Amount?[] amounts)
    {
        for (var i = 0; i + 1 < amounts.Length; i++)
        {
            var numeral = numerals[i + 1];
            if (amounts[i] is { HasPrefix: true } low && amounts[i + 1] is null && !numeral.IsYearLike && AmountJoins.IsRange(text, low.End, numeral.Start, low.Start))
                amounts[i + 1] = Amount.Of(numeral, numeral.Start, numeral.End, low.Unit);
        }
    }

    private static void JoinRanges(FoldedText text, Amount?[] amounts)
    {
        for (var i = 0; i + 1 < amounts.Length; i++)
        {
            if (amounts[i] is { } low && amounts[i + 1] is { } high && AreOneUnit(low.Unit, high.Unit) && AmountJoins.IsRange(text, low.End, high.Start, low.Start)
                && Range(low, high) is { } range)
            {
                amounts[i] = range with { Start = AmountJoins.RangeStart(text, low.End, high.Start, low.Start) };
                amounts[++i] = null;
            }
        }
    }

    /// <summary>"Won 21.8 trillion, the other 21.2 trillion": a large figure that ends its clause without a unit is of the money named before it.</summary>
    private static void ShareCurrencyAcross(FoldedText text, IReadOnlyList<Numeral> numerals, Amount?[] amounts)
    {
        const decimal Large = 1e8m;
        Amount? money = null;
        var previousEnd = 0;
        for (var i = 0; i < amounts.Length; i++)
        {
            var numeral = numerals[i];
            if (amounts[i] is null && money is not null && numeral.Has(NumeralTraits.Scaled) && !numeral.Has(NumeralTraits.Ordinal) && numeral.Low >= Large && numeral.Start >= previousEnd
                && FoldedText.IsClauseBorder(text[text.SkipBlanks(numeral.End)]) && !OtherThings.StandsWithin(text, Math.Max(previousEnd, numeral.Start - 16), numeral.Start))
                amounts[i] = Amount.Of(numeral, numeral.Start, numeral.End, money.Unit);
            if (amounts[i] is { Unit.Kind: QuantityKind.Money } named && named.Numeral.Has(NumeralTraits.Scaled))
                money = named;
            previousEnd = Math.Max(previousEnd, amounts[i]?.End ?? numeral.End);
        }
    }

    private static bool AreOneUnit(AmountUnit left, AmountUnit right) =>
        left.Kind == right.Kind && (left.Name == right.Name || left.Name == CurrencyNames.Yuan || right.Name == CurrencyNames.Yuan || left.Kind == QuantityKind.Count);

    private static Amount? Range(Amount low, Amount high)
    {
        if (low.Value.Low is not { } from || (high.Value.High ?? high.Value.Low) is not { } to)
            return null;
        if (IsShortOfScale(low.Numeral, high) && from < to && from * high.Numeral.Scale <= to)
            from *= high.Numeral.Scale;
        if (from > to)
            return null;
        decimal? end = high.Value.High is null ? null : to;
        return new Amount(low.Start, high.End, new Interval(from, end, low.Value.About || high.Value.About), high.Unit.Name == CurrencyNames.Yuan ? low.Unit : high.Unit, high.Numeral, low.HasPrefix);
    }

    private static Amount WithBounds(FoldedText text, Amount amount)
    {
        var before = BoundWords.ReadBefore(text, amount.Start, out var start);
        var after = BoundWords.ReadAfter(text, amount.End, out var end);
        return amount with { Start = start, End = end, Value = BoundWords.Apply(BoundWords.Apply(amount.Value, after), before) };
    }
}
