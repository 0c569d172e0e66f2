using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Numerals;

/// <summary>
/// Reads English numbers in words ("two and a half billion", "half a million", "tens of thousands", "several hundred million",
/// "multibillion") and the English scales behind digits ("1.5 billion", "5bn", "300 crore").
/// </summary>
internal static class EnglishNumeralReader
{
    private const decimal LargestScale = 1e12m;

    private static readonly PhraseTable<decimal> Scales = PhraseTable<decimal>.Of(
        (1e2m, "hundred"), (1e3m, "thousand"), (1e6m, "million|millions|mn|mln"), (1e9m, "billion|billions|bn|bln"), (1e12m, "trillion|trillions|tn|trn"));

    private static readonly PhraseTable<decimal> IndianScales = PhraseTable<decimal>.Of((1e5m, "lakh|lakhs"), (1e7m, "crore|crores"), (1e12m, "lakh crore"));

    /// <summary>Letters that are scales only right behind digits (5m, 30k, $1t).</summary>
    private static readonly PhraseTable<decimal> AttachedScales = PhraseTable<decimal>.Of((1e3m, "k"), (1e6m, "m|mm"), (1e9m, "b"), (1e12m, "t"));

    private static readonly PhraseTable<decimal> Figures = PhraseTable<decimal>.Of(
        (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"),
        (12, "twelve"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"),
        (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"));

    private static readonly PhraseTable<decimal> Plurals = PhraseTable<decimal>.Of(
        (10, "tens of"), (24, "dozens of"), (40, "scores of"), (100, "hundreds of"), (1e3m, "thousands of"), (1e6m, "millions of|millions"),
        (1e9m, "billions of|billions"), (1e12m, "trillions of|trillions"));

    private static readonly PhraseTable<decimal> Multiples = PhraseTable<decimal>.Of((1, "several|a few"), (2, "multiple|multi"));

    private static readonly PhraseTable<decimal> Compounds = PhraseTable<decimal>.Of((2e6m, "multimillion"), (2e9m, "multibillion"), (2e12m, "multitrillion"));

    private static readonly PhraseTable<decimal> Dozens = PhraseTable<decimal>.Of((12, "a dozen|dozen"), (6, "half a dozen"));

    private static readonly WordSet Half = new("half a|half an|half");

    private static readonly WordSet AndHalf = new("and a half");

    private static readonly WordSet Couple = new("a couple of|a couple");

    private static readonly WordSet Article = new("a|an");

    private static readonly WordSet And = new("and");

    private static readonly WordSet Currency = new("dollar|euro|pound|yuan|yen|won|rupee");

    /// <summary>Reads the number in words that begins at a position, the start of a Latin word.</summary>
    public static bool TryRead(FoldedText text, int start, out Numeral numeral)
    {
        numeral = default;
        return text[start] switch
        {
            'a' => TryReadArticle(text, start, out numeral),
            'h' => TryReadHalf(text, start, out numeral) || TryReadPlural(text, start, out numeral),
            'm' or 'b' => TryReadMultiple(text, start, out numeral) || TryReadPlural(text, start, out numeral) || TryReadScaleAlone(text, start, out numeral),
            'd' => TryReadDozen(text, start, out numeral) || TryReadPlural(text, start, out numeral),
            's' or 't' => TryReadFigure(text, start, out numeral) || TryReadMultiple(text, start, out numeral) || TryReadPlural(text, start, out numeral) || TryReadScaleAlone(text, start, out numeral),
            'o' or 'f' or 'e' or 'n' => TryReadFigure(text, start, out numeral),
            _ => false,
        };
    }

    /// <summary>Reads the English scales behind a number in digits; <see langword="false"/> where none follow.</summary>
    public static bool TryReadScales(FoldedText text, int start, int end, decimal value, out Numeral numeral)
    {
        numeral = default;
        var traits = NumeralTraits.Scaled;
        var stop = AttachedScales.Match(text, end, out var scale);
        if (stop < 0)
        {
            (stop, scale) = ReadScaleChain(text, end, ref traits);
            if (stop < 0)
                return false;
        }

        numeral = new Numeral(start, stop, value * scale, value * scale, value, traits);
        return true;
    }

    private static (int End, decimal Scale) ReadScaleChain(FoldedText text, int end, ref NumeralTraits traits)
    {
        var total = 1m;
        var stop = -1;
        for (var steps = 0; steps < 2; steps++)
        {
            var position = SkipGap(text, end);
            var next = Scales.Match(text, position, out var scale);
            if (next < 0)
            {
                next = IndianScales.Match(text, position, out scale);
                if (next < 0)
                    break;
                traits |= NumeralTraits.Indian;
            }

            // "Hundred million" and "lakh crore" are scales; "million billion" is none.
            if (total > 1e5m || total * scale > LargestScale)
                break;
            total *= scale;
            stop = end = next;
        }

        return (stop, total);
    }

    private static bool TryReadArticle(FoldedText text, int start, out Numeral numeral)
    {
        if (TryReadDozen(text, start, out numeral) || TryReadMultiple(text, start, out numeral))
            return true;
        if (Couple.EndAt(text, start) is var couple and >= 0)
            return TryFinish(text, start, couple, 2, NumeralTraits.Words | NumeralTraits.Rough, out numeral);
        // "A billion-dollar order" is read from its scale on.
        return Article.EndAt(text, start) is var article and >= 0 && Scales.Match(text, SkipGap(text, article), out _) is var scale and >= 0
            && !(text[scale] == '-' && Currency.StandsAt(text, scale + 1)) && TryReadWords(text, start, article, 1, out numeral);
    }

    private static bool TryReadHalf(FoldedText text, int start, out Numeral numeral)
    {
        numeral = default;
        if (TryReadDozen(text, start, out numeral))
            return true;
        var end = Half.EndAt(text, start);
        if (end < 0)
            return false;
        var traits = NumeralTraits.Words | NumeralTraits.Scaled;
        var (stop, scale) = ReadScaleChain(text, end, ref traits);
        // Without a scale only "half a gigawatt", "half a year" are numbers; "half of" and "half the" are shares.
        if (stop < 0 && end - start < "half a".Length)
            return false;
        numeral = stop < 0
            ? new Numeral(start, end, 0.5m, 0.5m, 0.5m, NumeralTraits.Words)
            : new Numeral(start, stop, scale / 2, scale / 2, 0.5m, traits);
        return true;
    }

    private static bool TryReadDozen(FoldedText text, int start, out Numeral numeral)
    {
        numeral = default;
        var end = Dozens.Match(text, start, out var value);
        return end >= 0 && TryFinish(text, start, end, value, NumeralTraits.Words, out numeral);
    }

    private static bool TryReadMultiple(FoldedText text, int start, out Numeral numeral)
    {
        numeral = default;
        const NumeralTraits Open = NumeralTraits.Words | NumeralTraits.OpenAbove;
        var end = Compounds.Match(text, start, out var value);
        if (end >= 0)
        {
            numeral = new Numeral(start, end, value, value, value, Open | NumeralTraits.Scaled);
            return true;
        }

        end = Multiples.Match(text, start, out value);
        return end >= 0 && TryFinish(text, start, end, value, Open, out numeral);
    }

    private static bool TryReadPlural(FoldedText text, int start, out Numeral numeral)
    {
        numeral = default;
        var end = Plurals.Match(text, start, out var value);
        if (end < 0)
            return false;
        var traits = NumeralTraits.Words | NumeralTraits.OpenAbove | NumeralTraits.Scaled;
        var mantissa = value;
        while (Plurals.Match(text, SkipGap(text, end), out var next) is var further and >= 0 && value <= 1e6m)
        {
            value *= next;
            end = further;
        }

        if (value < 1e6m && Scales.Match(text, SkipGap(text, end), out var scale) is var stop and >= 0)
        {
            value *= scale;
            end = stop;
        }

        numeral = new Numeral(start, WithoutOf(text, end), value, value, mantissa, traits);
        return true;
    }

    /// <summary>"a billion-dollar order": a scale without a figure, for which the currency behind it vouches.</summary>
    private static bool TryReadScaleAlone(FoldedText text, int start, out Numeral numeral)
    {
        numeral = default;
        var end = Scales.Match(text, start, out var value);
        if (end < 0 || text[end] != '-' || !Currency.StandsAt(text, end + 1))
            return false;
        numeral = new Numeral(start, end, value, value, 1, NumeralTraits.Words | NumeralTraits.OpenAbove | NumeralTraits.Scaled);
        return true;
    }

    private static bool TryReadFigure(FoldedText text, int start, out Numeral numeral)
    {
        numeral = default;
        var end = Figures.Match(text, start, out var value);
        return end >= 0 && TryReadWords(text, start, end, value, out numeral);
    }

    /// <summary>Goes on from a first figure: "twenty-five", "one hundred and fifty million", "two and a half billion".</summary>
    private static bool TryReadWords(FoldedText text, int start, int end, decimal value, out Numeral numeral)
    {
        var section = value;
        var mantissa = value;
        if (value is >= 20 and < 100 && Figures.Match(text, SkipGap(text, end), out var unit) is var unitEnd and >= 0 && unit < 10)
            (end, section, mantissa) = (unitEnd, value + unit, value + unit);
        if (AndHalf.EndAt(text, SkipGap(text, end)) is var half and >= 0)
            (end, section, mantissa) = (half, section + 0.5m, section + 0.5m);
        while (Hundred(text, end, section) is { } hundred)
            (end, section) = hundred;
        return TryFinish(text, start, end, section, NumeralTraits.Words, out numeral, mantissa);
    }

    private static (int End, decimal Section)? Hundred(FoldedText text, int end, decimal section)
    {
        var stop = Scales.Match(text, SkipGap(text, end), out var scale);
        if (stop < 0 || scale != 100 || section >= 100)
            return null;
        section *= 100;
        var rest = SkipGap(text, stop);
        if (And.EndAt(text, rest) is var link and >= 0)
            rest = SkipGap(text, link);
        var tensEnd = Figures.Match(text, rest, out var tens);
        if (tensEnd < 0)
            return (stop, section);
        return tens >= 20 && Figures.Match(text, SkipGap(text, tensEnd), out var unit) is var unitEnd and >= 0 && unit < 10
            ? (unitEnd, section + tens + unit)
            : (tensEnd, section + tens);
    }

    private static bool TryFinish(FoldedText text, int start, int end, decimal value, NumeralTraits traits, out Numeral numeral, decimal? mantissa = null)
    {
        var scaled = traits | NumeralTraits.Scaled;
        var (stop, scale) = ReadScaleChain(text, end, ref scaled);
        numeral = stop < 0
            ? new Numeral(start, WithoutOf(text, end), value, value, mantissa ?? value, traits)
            : new Numeral(start, stop, value * scale, value * scale, mantissa ?? value, scaled);
        return true;
    }

    /// <summary>The "of" before a unit stays outside, as in "billions of dollars"; units are looked for behind it.</summary>
    private static int WithoutOf(FoldedText text, int end) => text[end - 1] == 'f' && text[end - 2] == 'o' && text[end - 3] == ' ' ? text.SkipBlanksBack(end - 2) : end;

    /// <summary>One blank or hyphen between a number and its scale.</summary>
    private static int SkipGap(FoldedText text, int position)
    {
        if (text[position] == '-')
            return position + 1;
        return text.SkipBlanks(position);
    }
}
