using ComputeGraph.Extraction.Quantities.Numerals;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>Reads counted things: 100,000 GPUs, "18,000 of its Blackwell processors", 10万张加速卡, 5万卡, 160 million shares.</summary>
internal static class CountUnits
{
    private const int MostWordsBetween = 7;

    private const int MostLetters = 40;

    /// <summary>How far behind a Chinese measure word its noun is looked for, in characters, a Latin word counting as one.</summary>
    private const int NounWindow = 14;

    /// <summary>Weak measures (个, 座) must stand close to their noun.</summary>
    private const int WeakNounWindow = 6;

    /// <summary>Without a noun a measure word speaks of hardware only in large numbers.</summary>
    private const int LeastWithoutNoun = 100;

    private static readonly WordSet Prepositions = new("in|by|since|from|until|till|during|through|of|for|late|early|mid|end|fiscal|year|before|after");

    private static readonly WordSet Ratios = new("per|/rack|/server|/node|/year|/yr|/month|/柜|/机柜|/机架|/台|/节点|/年|/月");

    private static readonly WordSet EachBefore = new("每|每个|每台|每套|每座|每机柜|每柜|每架|每张|单机柜|单柜|单台|单颗|单个|每机架|每节点|每月|每年|每日|每季|月产|年产");

    public static Amount? Read(FoldedText text, Numeral numeral)
    {
        if (numeral.Has(NumeralTraits.Ordinal) || numeral.High < (numeral.Has(NumeralTraits.OpenAbove) ? 10 : 2) || numeral.Low != decimal.Truncate(numeral.Low) || EachBefore.StandsBefore(text, text.SkipBlanksBack(numeral.Start)))
            return null;
        var position = text.SkipBlanks(text[numeral.End] == '-' ? numeral.End + 1 : numeral.End);
        var isLatin = FoldedText.IsLetter(text[position]);
        var amount = isLatin ? ReadEnglish(text, numeral, position) : ReadMeasured(text, numeral, position) ?? ReadNoun(text, numeral, position);
        // "72 GPUs per rack" tells of a rack, not of a deal.
        return amount is null || Ratios.StandsAt(text, text.SkipBlanks(amount.End)) ? null : amount;
    }

    private static Amount Counted(Numeral numeral, int end, string thing) =>
        Amount.Of(numeral, numeral.Start, end, new AmountUnit(QuantityKind.Count, thing, 1));

    private static Amount? ReadEnglish(FoldedText text, Numeral numeral, int position)
    {
        if (numeral.Low < 100 && !numeral.Has(NumeralTraits.Words) && IsVersionOfName(text, numeral.Start))
            return null;
        var (model, modelEnd) = ((string?)null, -1);
        for (var words = 0; words < MostWordsBetween; words++)
        {
            if (CountNouns.English.Match(text, position, out var noun) is var end and >= 0 && !IsModifier(text, end))
                return IsYear(text, numeral, words) || (noun == "unit" && IsSmallWord(numeral)) || CountNouns.Hours.StandsAt(text, text.SkipBlanks(end)) ? null : Counted(numeral, end, noun);
            var wordEnd = EndOfWord(text, position);
            if (model is null && IsModel(text, position, wordEnd))
                (model, modelEnd) = (Model(text, position, wordEnd), wordEnd);
            if (!MayStandBetween(text, position, wordEnd))
                break;
            position = text.SkipBlanks(wordEnd);
        }

        return model is null || IsYear(text, numeral, 1) ? null : Counted(numeral, modelEnd, model);
    }

    /// <summary>"GPU servers", "server racks": the noun behind it is the head.</summary>
    private static bool IsModifier(FoldedText text, int end) =>
        text[end - 1] != 's' && text[end] is ' ' or '-' && CountNouns.English.Match(text, text.SkipBlanks(end + 1), out _) >= 0;

    /// <summary>A bare year counts nothing: "in 2026 GPUs grew scarce".</summary>
    private static bool IsYear(FoldedText text, Numeral numeral, int wordsBetween) =>
        numeral.IsYearLike && (wordsBetween > 0 || Prepositions.StandsBefore(text, text.SkipBlanksBack(numeral.Start)));

    /// <summary>"Two units" are mostly subsidiaries.</summary>
    private static bool IsSmallWord(Numeral numeral) => numeral.Has(NumeralTraits.Words) && !numeral.Has(NumeralTraits.Scaled);

    /// <summary>A small number right behind a capitalised word is part of a name (Gemini 3, Phase 2).</summary>
    private static bool IsVersionOfName(FoldedText text, int start)
    {
        var end = text.SkipBlanksBack(start);
        var word = text.WordStart(end);
        return end < start && word < end && char.IsUpper(text.Written(word));
    }

    private static int EndOfWord(FoldedText text, int position)
    {
        var end = text.WordEnd(position);
        while (text[end] is '-' or '\'' && FoldedText.IsLatin(text[end + 1]) && end - position < MostLetters)
            end = text.WordEnd(end + 1);
        return end > position && text[end] == '\'' ? end + 1 : end;
    }

    private static bool MayStandBetween(FoldedText text, int position, int end)
    {
        if (end == position || text[end] is not (' ' or '-'))
            return false;
        if (char.IsUpper(text.Written(position)) || text.Slice(position, end).Contains('-') || text.Slice(position, end).Contains('\''))
            return true;
        return CountNouns.Adjectives.EndAt(text, position) >= end || CountNouns.English.Match(text, position, out _) >= 0;
    }

    /// <summary>A model number: capitals or a name, then digits (GB300s, MI450, H100).</summary>
    private static bool IsModel(FoldedText text, int start, int end)
    {
        if (end - start is < 2 or > 14 || !char.IsUpper(text.Written(start)))
            return false;
        for (var i = start + 1; i < end; i++)
        {
            if (FoldedText.IsDigit(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>A Chinese model number without its name: 910C.</summary>
    private static bool IsNumberedModel(FoldedText text, int start, int end) =>
        end - start is >= 3 and <= 6 && FoldedText.IsDigit(text[start]) && FoldedText.IsDigit(text[start + 1]) && char.IsAsciiLetterUpper(text.Written(end - 1));

    private static string Model(FoldedText text, int start, int end) => text.WrittenSlice(start, text[end - 1] == 's' && text.Written(end - 1) == 's' ? end - 1 : end);

    private static Amount? ReadMeasured(FoldedText text, Numeral numeral, int position)
    {
        var end = CountNouns.Measures.Match(text, position, out var thing);
        if (end < 0 || CountNouns.OtherMeasures.StandsAt(text, position) || (numeral.Has(NumeralTraits.SingleScale) && text[position] != '卡'))
            return null;
        if (thing == "share")
            return text[text.SkipBlanksBack(numeral.Start) - 1] is '每' ? null : Counted(numeral, end, thing);
        BoundWords.ReadAfter(text, end, out var bounded);
        bounded = text.SkipBlanks(bounded);
        var isWeak = thing.Length == 0;
        if (NounBehind(text, bounded, isWeak ? WeakNounWindow : NounWindow, thing is "chip" or "card", isWeak || thing == "unit") is { } noun)
            return Counted(numeral, noun.Start == bounded ? noun.End : end, noun.Thing);
        if (isWeak || numeral.Low < LeastWithoutNoun)
            return null;
        return Counted(numeral, end, NounBefore(text, numeral.Start) ?? thing);
    }

    private static Amount? ReadNoun(FoldedText text, Numeral numeral, int position)
    {
        var end = CountNouns.Chinese.Match(text, position, out var noun);
        return end < 0 || numeral.Low < LeastWithoutNoun || numeral.IsYearLike || IsVersionOfName(text, numeral.Start) || CountNouns.Hours.StandsAt(text, end) ? null : Counted(numeral, end, noun);
    }

    /// <summary>The first counted noun behind a measure word, in its clause; else the first model number.</summary>
    private static (string Thing, int Start, int End)? NounBehind(FoldedText text, int start, int window, bool isOfChips, bool mustBeHead)
    {
        (string, int, int)? model = null;
        for (var i = start; window > 0 && !FoldedText.IsClauseBorder(text[i]); i++)
        {
            if ((FoldedText.IsLatin(text[i]) && FoldedText.IsLatin(text[i - 1])) || text[i] == ' ')
                continue;
            window--;
            if (CountNouns.Chinese.Match(text, i, out var noun) is var stop and >= 0 && (!isOfChips || !CountNouns.NoChips.Contains(noun)))
                return !CountNouns.Hours.StandsAt(text, stop) && !(mustBeHead && CountNouns.Compounds.StandsAt(text, text.SkipBlanks(stop))) ? (noun, i, stop) : null;
            var wordEnd = text.WordEnd(i);
            if (model is null && (IsModel(text, i, wordEnd) || IsNumberedModel(text, i, wordEnd)))
                model = (Model(text, i, wordEnd), i, wordEnd);
        }

        return model;
    }

    /// <summary>GPU数量达10万张: the noun stands before the number.</summary>
    private static string? NounBefore(FoldedText text, int start)
    {
        const int Window = 12;
        string? found = null;
        var from = start;
        while (from > 0 && start - from < Window && !FoldedText.IsClauseBorder(text[from - 1]))
            from--;
        for (var i = from; i < start; i++)
        {
            if (!(FoldedText.IsLatin(text[i]) && FoldedText.IsLatin(text[i - 1])) && CountNouns.Chinese.Match(text, i, out var noun) is var end and >= 0 && end <= start)
                found = noun;
        }

        return found;
    }
}
