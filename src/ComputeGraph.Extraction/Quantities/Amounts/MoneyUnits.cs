using ComputeGraph.Extraction.Quantities.Numerals;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>Reads the currency of a number: before it ($5, 人民币5亿), behind it (5亿美元, "5 billion dollars"), or both.</summary>
internal static class MoneyUnits
{
    private static readonly WordSet Of = new("of");

    private static readonly WordSet UnitLine = new("单位|单位:");

    /// <summary>Reads the money that a number states. A currency behind the previous amount, which ends at <paramref name="previousEnd"/>, is not taken again.</summary>
    public static Amount? Read(FoldedText text, Numeral numeral, int previousEnd)
    {
        if (numeral.Has(NumeralTraits.Ordinal))
            return null;
        var prefix = ReadSign(text, numeral, previousEnd, out var prefixStart, out var inner);
        var suffix = ReadName(text, numeral, prefix is not null, out var suffixEnd);
        if (prefix is null && suffix is null)
            return numeral.Has(NumeralTraits.Indian) ? Money(numeral, numeral.Start, numeral.End, "INR", Bounds.None) : null;
        if (numeral.Has(NumeralTraits.SingleScale) && !IsBounded(text, numeral))
            return null;
        if (numeral.Has(NumeralTraits.Bare) && UnitLine.StandsBefore(text, text.SkipBlanksBack(numeral.Start)))
            return null;
        if (prefix is null)
            return Money(numeral, numeral.Start, suffixEnd, suffix!, Bounds.None);
        // "$5 billion AUD" is Australian; 人民币5亿元 says one currency twice.
        var isMoreExact = suffix is not null && suffix != CurrencyNames.Yuan && prefix is "USD" or CurrencyNames.YenOrYuan;
        return Money(numeral, prefixStart, suffix is null ? numeral.End : suffixEnd, isMoreExact && suffix is not null ? suffix : prefix, inner) with { HasPrefix = true };
    }

    private static Amount Money(Numeral numeral, int start, int end, string currency, Bounds inner)
    {
        var amount = Amount.Of(numeral, start, end, new AmountUnit(QuantityKind.Money, currency, 1));
        return inner == Bounds.None ? amount : amount with { Value = BoundWords.Apply(amount.Value, inner) };
    }

    private static string? ReadSign(FoldedText text, Numeral numeral, int previousEnd, out int start, out Bounds inner)
    {
        inner = Bounds.None;
        start = CurrencyNames.Signs.MatchBefore(text, text.SkipBlanksBack(numeral.Start), out var currency);
        if (start < 0)
        {
            // 人民币约690亿元, "RMB approximately 500 million"
            inner = BoundWords.ReadBefore(text, numeral.Start, out var boundStart);
            if (inner != Bounds.None)
                start = CurrencyNames.Signs.MatchBefore(text, text.SkipBlanksBack(boundStart), out currency);
        }

        var isDate = numeral.Has(NumeralTraits.Plain) && text[text.SkipBlanks(numeral.End)] is '年' or '月' or '日';
        return start < 0 || start < previousEnd || isDate ? null : currency;
    }

    private static string? ReadName(FoldedText text, Numeral numeral, bool hasSign, out int end)
    {
        var position = numeral.End;
        if (text[position] == '-')
            position++;
        position = text.SkipBlanks(position);
        if (numeral.Has(NumeralTraits.OpenAbove) && Of.EndAt(text, position) is var of and >= 0)
            position = text.SkipBlanks(of);
        end = CurrencyNames.Names.Match(text, position, out var currency);
        if (end < 0 || CurrencyNames.OtherYuan.StandsAt(text, position))
            return null;
        var isNextSign = text[position] == '$' || (FoldedText.IsDigit(text[end]) && !FoldedText.IsLetter(text[position]));
        if (isNextSign || (!hasSign && !numeral.Has(NumeralTraits.Scaled) && CurrencyNames.NeedScale.StandsAt(text, position)))
            return null;
        return currency == CurrencyNames.Yuan ? Clarified(text, ref end) : currency;
    }

    /// <summary>5亿元（港元，下同）, 5亿元新台币 and 5亿元人民币 say behind the 元 which it is.</summary>
    private static string Clarified(FoldedText text, ref int end)
    {
        var position = text.SkipBlanks(end);
        var isBracket = text[position] == '(';
        var stop = CurrencyNames.Names.Match(text, isBracket ? text.SkipBlanks(position + 1) : position, out var currency);
        if (stop < 0 || currency == CurrencyNames.Yuan || (!isBracket && FoldedText.IsDigit(text[stop])))
            return CurrencyNames.Yuan;
        if (!isBracket)
            end = stop;
        return currency;
    }

    private static bool IsBounded(FoldedText text, Numeral numeral) => BoundWords.ReadBefore(text, numeral.Start, out _) != Bounds.None;
}
