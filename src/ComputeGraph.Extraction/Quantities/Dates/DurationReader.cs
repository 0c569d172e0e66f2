using ComputeGraph.Extraction.Quantities.Amounts;
using ComputeGraph.Extraction.Quantities.Numerals;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>Reads lengths of time (15-year, "over five years", 为期七年, 未来三年内), and the points of time that "ago" and 前 make of them.</summary>
internal static class DurationReader
{
    private const int MostMonths = 100 * 12;

    private static readonly PhraseTable<int> Units = PhraseTable<int>.Of(
        (12, "year|years|yr|yrs|year's|years'|年|年期|年度"), (1, "month|months|mths|month's|months'|个月|个月期"), (120, "decade|decades|decade's"));

    private static readonly PhraseTable<int> Worded = PhraseTable<int>.Of((6, "半年|half-year|half a year"), (120, "a decade|decade-long|decade-long"), (12, "one-year|year-long|yearlong|一年期"));

    private static readonly WordSet Ago = new("ago|前|以前|之前");

    private static readonly WordSet NoTerm = new("ago|old|older|earlier|later|before|after|high|low|record|from now|history|of experience|treasury|note|notes|bond|bonds|yield|and counting");

    private static readonly WordSet ChineseNoTerm = new("来|以来|多来|级|代|内存|度|历史|经验|国债|债券|债|后|之后|以后|前|以前|之前|初|底|末|上半年|下半年|报|均|化|产|产能|销售|收入|营收|租金|费|一度|利润");

    private static readonly WordSet Past = new("past|last|previous|preceding|prior|过去|近|最近|此前|前|成立|历时|第|每|头|首|那|这|某|上|下|新|最后|同");

    /// <summary>The terms that numbers state, in order; of "10-12 years" the lower.</summary>
    public static IEnumerable<TermSpan> ReadTerms(FoldedText text, IReadOnlyList<Numeral> numerals)
    {
        for (var i = 0; i < numerals.Count; i++)
        {
            var low = i > 0 && AmountJoins.IsRange(text, numerals[i - 1].End, numerals[i].Start, numerals[i - 1].Start) && !numerals[i - 1].IsYearLike ? numerals[i - 1] : numerals[i];
            if (TryReadUnit(text, numerals[i], low.Low, out var months, out var end) && !IsNoTerm(text, low.Start, end))
                yield return new TermSpan(low.Start, end, months);
        }
    }

    /// <summary>Two years ago, 两年前: as exact as its unit.</summary>
    public static DatedSpan? ReadAgo(FoldedText text, Numeral numeral, DateAnchor anchor)
    {
        if (!TryReadUnit(text, numeral, numeral.Low, out var months, out var unitEnd) || Ago.EndAt(text, text.SkipBlanks(unitEnd)) is not (var end and >= 0))
            return null;
        return EnglishDates.Made(numeral.Start, end, months % 12 == 0 ? anchor.YearsOn(-months / 12) : anchor.MonthsOn(-months));
    }

    /// <summary>Terms said in words without a number: 半年, "a decade".</summary>
    public static IEnumerable<TermSpan> ReadWorded(FoldedText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('半' or 'a' or 'd' or 'h' or 'o' or 'y' or '一') || (FoldedText.IsLatin(text[i]) && FoldedText.IsLatin(text[i - 1])))
                continue;
            var end = Worded.Match(text, i, out var months);
            if (end >= 0 && text[i - 1] is not ('上' or '下' or '前' or '后' or '近') && !ChineseNoTerm.StandsAt(text, end) && !Ago.StandsAt(text, text.SkipBlanks(end)) && !Past.StandsBefore(text, text.SkipBlanksBack(i)))
                yield return new TermSpan(i, end, months);
        }
    }

    private static bool IsNoTerm(FoldedText text, int start, int end)
    {
        var position = text.SkipBlanks(text[end] == '-' ? end + 1 : end);
        return NoTerm.StandsAt(text, position) || ChineseNoTerm.StandsAt(text, position) || Past.StandsBefore(text, text.SkipBlanksBack(start));
    }

    private static bool TryReadUnit(FoldedText text, Numeral numeral, decimal count, out int months, out int end)
    {
        months = 0;
        end = -1;
        var isVague = numeral.Has(NumeralTraits.OpenAbove) && numeral.Has(NumeralTraits.Words);
        if (isVague || numeral.Has(NumeralTraits.Ordinal) || numeral.IsYearLike || count is <= 0 or > MostMonths)
            return false;
        var position = text.SkipBlanks(text[numeral.End] == '-' ? numeral.End + 1 : numeral.End);
        end = Units.Match(text, position, out var unit);
        if (end < 0 || count * unit > MostMonths)
            return false;
        months = (int)decimal.Round(count * unit);
        if (text[end] == '半' && text[end - 1] == '年')
        {
            end++;
            months += 6;
        }

        return months > 0;
    }
}
