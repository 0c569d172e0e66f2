using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>Tells a sum that only converts the one before it into another currency: "€1.5 billion ($1.68 billion)", 97亿美元（约合人民币690亿元）.</summary>
internal static class Conversions
{
    private const int MostGap = 40;

    private static readonly WordSet InBrackets = new(
        "约|约合|折合|折合约|合|合计约|相当于|相当于约|折|约折合|等于|按当前汇率约|按汇率约|about|or|or about|around|approximately|roughly|equivalent to|the equivalent of|equal to|i.e.|some|nearly|=|≈|~");

    private static readonly WordSet WithoutBrackets = new("约合|折合|折合约|合约|相当于|相当于约|约当|or|or about|or roughly|or around|or approximately|or some|equivalent to|the equivalent of");

    /// <summary>Whether what stands between two sums of different currencies makes the second a conversion of the first.</summary>
    public static bool IsConversion(FoldedText text, int end, int start, int numberStart)
    {
        if (start - end > MostGap || start < end)
            return false;
        var gap = text.SkipBlanks(end);
        if (text[gap] == '(')
            return Fills(text, InBrackets, text.SkipBlanks(gap + 1), start);
        if (text[gap] is ',' or '，')
            gap = text.SkipBlanks(gap + 1);
        // The conversion's own bound words (约合) may belong to the figure's span.
        return gap < numberStart && (Fills(text, WithoutBrackets, gap, start) && gap < start || WithoutBrackets.StandsAt(text, gap) && gap == start);
    }

    private static bool Fills(FoldedText text, WordSet words, int from, int to)
    {
        if (from >= to)
            return true;
        var stop = words.EndAt(text, from);
        return stop >= 0 && text.SkipBlanks(stop) >= to;
    }
}
