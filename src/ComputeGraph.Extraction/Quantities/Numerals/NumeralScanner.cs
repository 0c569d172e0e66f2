using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Numerals;

/// <summary>Finds every number of a sentence in one pass, in order and without overlaps.</summary>
internal static class NumeralScanner
{
    /// <summary>No report speaks of more than this of anything, and what follows may multiply it without overflow.</summary>
    private const decimal Largest = 1e18m;

    /// <summary>Currency codes that stand right before digits (RMB500, Rs500); other letters make the digits part of a name (H100).</summary>
    private static readonly WordSet CodesBeforeDigits = new("rmb|cny|usd|eur|gbp|hkd|twd|ntd|jpy|krw|inr|rs|sgd|aud|cad|chf|sek|nok|dkk|aed|sar|myr|rm|us|nt");

    private static readonly WordSet OrMore = new("or more");

    private static readonly WordSet Plus = new("plus");

    public static IReadOnlyList<Numeral> Scan(FoldedText text)
    {
        var numerals = new List<Numeral>();
        for (var position = 0; position < text.Length;)
        {
            var next = Next(text, position, out var numeral);
            if (numeral.End > numeral.Start && numeral.High <= Largest)
                numerals.Add(WithPlus(text, AsOrdinal(text, numeral)));
            position = Math.Max(next, numeral.End > numeral.Start ? numeral.End : position + 1);
        }

        return numerals;
    }

    private static int Next(FoldedText text, int position, out Numeral numeral)
    {
        numeral = default;
        var character = text[position];
        if (FoldedText.IsDigit(character))
            return ReadDigits(text, position, out numeral);
        if (FoldedText.IsLetter(character))
        {
            if (!FoldedText.IsLatin(text[position - 1]))
                EnglishNumeralReader.TryRead(text, position, out numeral);
            while (FoldedText.IsLetter(text[position]))
                position++;
            return position;
        }

        var isHan = HanNumeralReader.Digit(character) >= 0 || HanNumeralReader.SmallScale(character) > 0 || character is '万' or '亿' or '兆' or '数' or '几' or '上';
        if (isHan && !HanNumeralReader.TryRead(text, position, out numeral))
            return SkipHanDigits(text, position + 1);
        return position + 1;
    }

    private static int ReadDigits(FoldedText text, int position, out Numeral numeral)
    {
        numeral = default;
        var isNumber = DigitReader.TryRead(text, position, out var value, out var end, out var isPlain) && !IsPartOfName(text, position);
        if (!isNumber)
            return Math.Max(end, text.WordEnd(position));
        if (EnglishNumeralReader.TryReadScales(text, position, end, value, out numeral) || HanNumeralReader.TryReadScales(text, position, end, value, out numeral))
            return numeral.End;
        numeral = new Numeral(position, end, value, value, value, isPlain ? NumeralTraits.Plain : NumeralTraits.None);
        return end;
    }

    /// <summary>Whether letters right before make the digits part of a name or model number (GB200, GPT-5, A100-80).</summary>
    private static bool IsPartOfName(FoldedText text, int start)
    {
        var before = text[start - 1];
        if (before is '#' or '_' || (before == '.' && FoldedText.IsLatin(text[start - 2])))
            return true;
        if (before == '-')
            return FoldedText.IsLetter(text[start - 2]) && !CodesBeforeDigits.StandsBefore(text, start - 1);
        if (before == '/')
            return FoldedText.IsLetter(text[text.WordStart(start - 1)]) && FoldedText.IsDigit(text[start - 2]);
        return FoldedText.IsLetter(before) && !CodesBeforeDigits.StandsBefore(text, start);
    }

    private static int SkipHanDigits(FoldedText text, int position)
    {
        while (HanNumeralReader.Digit(text[position]) >= 0)
            position++;
        return position;
    }

    private static Numeral AsOrdinal(FoldedText text, Numeral numeral) =>
        text[text.SkipBlanksBack(numeral.Start) - 1] == '第' ? numeral with { Traits = numeral.Traits | NumeralTraits.Ordinal } : numeral;

    /// <summary>"10,000+", "$300bn-plus", "10,000 or more": the floor is marked between number and unit.</summary>
    private static Numeral WithPlus(FoldedText text, Numeral numeral)
    {
        var end = PlusEnd(text, numeral.End);
        return end < 0 || numeral.Has(NumeralTraits.Words) ? numeral : numeral with { End = end, Traits = (numeral.Traits | NumeralTraits.OpenAbove) & ~NumeralTraits.Plain };
    }

    private static int PlusEnd(FoldedText text, int end) => text[end] switch
    {
        '+' => FoldedText.IsDigit(text[end + 1]) ? -1 : end + 1,
        '-' => Plus.EndAt(text, end + 1),
        _ => OrMore.EndAt(text, text.SkipBlanks(end)),
    };
}
