using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>Words of a clause that look ahead, which turn a month or weekday without a year to the next one.</summary>
internal static class FutureCues
{
    private const int Window = 64;

    /// <summary>Chinese says when before it says what, so the verb follows soon.</summary>
    private const int ChineseWindow = 12;

    /// <summary>An English date that opens its clause ("In August Meta will …") has at most a preposition before it.</summary>
    private const int Opening = 12;

    private static readonly WordSet English = new(
        "will|shall|would|expected|expects|expect|plans|plan|planned|planning|due|scheduled|slated|aims|aiming|targets|targeted|targeting|forecast|set to|is to|are to|to begin|to start|to open|intends|intend|upcoming|should|until|hopes|hope|go live");

    private static readonly WordSet Chinese = new(
        "将|预计|计划|拟|料|有望|可望|即将|预定|预估|目标|力争|争取|陆续|最快|最迟|届时|准备|后续|希望|顺利的话");

    private static readonly WordSet By = new("by|by the end of|until|through|最快|最迟");

    private static readonly WordSet Deadlines = new("前|之前|底前|以前|起|开始");

    private static readonly WordSet Done = new("已|曾|刚|had|has|was|were|以来");

    /// <summary>"Said on 15 October that it would …": the date is the saying's.</summary>
    private static readonly WordSet Reported = new(
        "said|said on|says|announced|announced on|signed on|disclosed on|reported on|told reporters on|unveiled on|confirmed on|agreed on|public on|released on|published on|it was reported in|reported in|said in|announced in|signed in|agreed in|disclosed in");

    private static readonly WordSet Subordinators = new("that|which|who|because");

    public static bool StandAround(FoldedText text, int start, int end)
    {
        var before = text.SkipBlanksBack(start);
        if (Done.StandsAt(text, text.SkipBlanks(end)) || Reported.StandsBefore(text, before))
            return false;
        if (By.StandsBefore(text, before) || Deadlines.StandsAt(text, text.SkipBlanks(end)))
            return true;
        var from = ClauseStart(text, start);
        if (English.StandsWithin(text, from, start) || Chinese.StandsWithin(text, from, start))
            return true;
        return Chinese.StandsWithin(text, end, ClauseEnd(text, end, ChineseWindow)) || (start - from <= Opening && English.StandsWithin(text, end, ClauseEnd(text, end, Window)));
    }

    private static int ClauseStart(FoldedText text, int start)
    {
        for (var from = start; from > 0 && start - from < Window; from--)
        {
            if (IsSentencePart(text[from - 1]) || (text[from - 1] == ' ' && Subordinators.StandsBefore(text, from - 1)))
                return from;
        }

        return Math.Max(0, start - Window);
    }

    private static int ClauseEnd(FoldedText text, int end, int window)
    {
        var to = end;
        while (to < text.Length && to - end < window && !IsSentencePart(text[to]))
            to++;
        return to;
    }

    private static bool IsSentencePart(char character) => character is ';' or '；' or '。' or '，' or ',' or '(' or ')';
}
