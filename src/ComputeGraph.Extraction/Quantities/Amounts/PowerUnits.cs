using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Numerals;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>Reads power in gigawatts: 750 MW, 1.2吉瓦, 120万千瓦, 3百萬瓩, "several gigawatts", "gigawatt-scale", 吉瓦级.</summary>
internal static class PowerUnits
{
    /// <summary>Below this (500 kW) watts are those of a device or a rack.</summary>
    private const decimal LeastGigawatts = 0.0005m;

    private static readonly PhraseTable<decimal> Units = PhraseTable<decimal>.Of(
        (1000m, "terawatt|terawatts"),
        (1m, "gw|gws|gigawatt|gigawatts|gwe|gwac|gwdc|吉瓦|吉瓦特"),
        (0.001m, "mw|mws|megawatt|megawatts|mwe|mwac|mwdc|mwp|兆瓦|兆瓦特"),
        (0.000001m, "kw|kilowatt|kilowatts|千瓦|瓩|千瓦特"),
        (0.000000001m, "watt|watts|瓦|瓦特"));

    private static readonly PhraseTable<decimal> LargeUnits = PhraseTable<decimal>.Of((1m, "gw|gigawatt|gigawatts|吉瓦|十亿瓦"), (0.001m, "megawatt"));

    private static readonly WordSet EnergyBehind = new("h|hr|hrs|hour|hours|时|小时|/h");

    private static readonly WordSet Classes = new("scale|class|level|级|级别");

    private static readonly WordSet Scales = new("scale|class|sized|plus|level|级|级别|规模");

    private static readonly WordSet SingleBefore = new("a|one full|a full|the first|first|another|a further|one more|an entire|the entire|an additional|a second|the second|second|第一个|首个|另一个|又一个");

    private static readonly WordSet SeveralBefore = new("多个|多|好几个");

    private static readonly WordSet SomeBefore = new("数个|几个|若干");

    private static readonly WordSet Of = new("of");

    public static Amount? Read(FoldedText text, Numeral numeral)
    {
        if (numeral.Has(NumeralTraits.Ordinal) || text[text.SkipBlanksBack(numeral.Start) - 1] == '每')
            return null;
        var position = text.SkipBlanks(text[numeral.End] == '-' ? numeral.End + 1 : numeral.End);
        if (numeral.Has(NumeralTraits.OpenAbove) && Of.EndAt(text, position) is var of and >= 0)
            position = text.SkipBlanks(of);
        var end = Units.Match(text, position, out var factor);
        if (end < 0 || IsEnergy(text, end) || IsMilliwatt(text, position) || numeral.Low * factor < LeastGigawatts)
            return null;
        var amount = Amount.Of(numeral, numeral.Start, end, new AmountUnit(QuantityKind.Power, "GW", factor));
        // A class (百兆瓦级, "500-MW-class") is named by its rough size.
        if (WordEnd(Classes, text, end) is var stop and >= 0 && !numeral.Has(NumeralTraits.OpenAbove))
            return amount with { End = stop, Value = Interval.Roughly(numeral.Low * factor) };
        // 千瓦 alone is a unit, not a thousand watts.
        return numeral.Has(NumeralTraits.SingleScale) && BoundWords.ReadBefore(text, numeral.Start, out _) == Bounds.None ? null : amount;
    }

    /// <summary>Power that a unit states without a number: "a gigawatt", "gigawatt-scale", 吉瓦级, 多个吉瓦, "gigawatts of".</summary>
    public static IEnumerable<Amount> ReadUnnumbered(FoldedText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('g' or 'm' or '吉' or '十') || FoldedText.IsLatin(text[i - 1]))
                continue;
            var end = LargeUnits.Match(text, i, out var factor);
            if (end >= 0 && !IsEnergy(text, end) && Unnumbered(text, i, end, factor) is { } amount)
                yield return amount;
        }
    }

    private static Amount? Unnumbered(FoldedText text, int start, int end, decimal factor)
    {
        var before = text.SkipBlanksBack(text[start - 1] == '-' ? start - 1 : start);
        if (FoldedText.IsDigit(text[before - 1]))
            return null;
        Amount Made(int from, int to, Interval value) =>
            new(from, to, value.Times(factor), new AmountUnit(QuantityKind.Power, "GW", factor), new Numeral(from, from, 1, 1, 1, NumeralTraits.Words));
        if (SeveralBefore.StartBefore(text, before) is var several and >= 0)
            return Made(several, WordEnd(Scales, text, end) is var wide and >= 0 ? wide : end, Interval.AtLeast(2));
        if (SomeBefore.StartBefore(text, before) is var some and >= 0)
            return Made(some, end, Interval.AtLeast(1));
        if (text[start - 1] == '数')
            return Made(start - 1, WordEnd(Scales, text, end) is var level and >= 0 ? level : end, Interval.AtLeast(1));
        if (WordEnd(Scales, text, end) is var stop and >= 0)
            return Made(start, stop, Interval.AtLeast(1));
        if (SingleBefore.StartBefore(text, before) is var single and >= 0)
            return text[end - 1] == 's' ? null : Made(single, end, Interval.Exactly(1));
        return factor == 1 && text[end - 1] == 's' && Of.StandsAt(text, text.SkipBlanks(end)) ? Made(start, end, Interval.AtLeast(1)) : null;
    }

    private static int WordEnd(WordSet words, FoldedText text, int end) => words.EndAt(text, text[end] is '-' or ' ' ? end + 1 : end);

    private static bool IsEnergy(FoldedText text, int end)
    {
        var behind = text[end] is '-' or '·' ? end + 1 : text.SkipBlanks(end);
        return EnergyBehind.StandsAt(text, behind);
    }

    /// <summary>A small m before a capital W is a thousandth of a watt.</summary>
    private static bool IsMilliwatt(FoldedText text, int position) => text.Written(position) == 'm' && text.Written(position + 1) == 'W';
}
