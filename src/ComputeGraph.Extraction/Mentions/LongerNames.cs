using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Looks at the capitalised words beside a lexicon's match: a legal form belongs to it ("Nokia Corporation"); "Delta Air Lines" is not
/// Delta, "Block One Capital" not Block, and "Michael Dell" a person.
/// </summary>
internal static class LongerNames
{
    /// <summary>Last words that make another company of any name before them, even one that is a name and nothing else.</summary>
    private static readonly WordList OtherTrades = WordList.Of(
        "Brands Airlines Airways Lines Foods Pharma Pharmaceuticals Biologics Therapeutics Motors Insurance Bancorp Life Health Healthcare Steel Shipping Hotels Resorts Tires Beverages Cosmetics Apparel Biosciences Genomics Construction Heavy Shipbuilding Logistics".Split(' '));

    /// <summary>The match as the words beside it make it; <see langword="null"/> where it names something else.</summary>
    public static LexiconMatch? Judge(Passage passage, LexiconMatch match)
    {
        if (match.IsTicker || match.Entry.Type != EntityType.Company || passage.TokenFrom(match.Span.Start) is var first && first >= passage.Tokens.Count)
            return match;
        if (WrittenForm.IsHan(passage.Text[match.Span.End - 1]))
            return JudgeChinese(passage, match);
        if (passage.Tokens[first].Start != match.Span.Start || !passage.Tokens[first].IsWord)
            return match;
        var last = first;
        while (last + 1 < passage.Tokens.Count && passage.Tokens[last + 1].Start < match.Span.End)
            last++;
        if (passage.Tokens[last].End > match.Span.End + 1)
            return match;

        var everyday = first == last && IsEveryday(match, passage.Word(first));
        if (IsPerson(passage, first, last) || (everyday && ContinuesBefore(passage, first)))
            return null;
        return Behind(passage, match, last, everyday);
    }

    /// <summary>A full legal form around the name belongs to it; a place before and a trade behind make another company (深圳东阳光实业).</summary>
    private static LexiconMatch? JudgeChinese(Passage passage, LexiconMatch match)
    {
        var start = match.Span.Start;
        foreach (var hit in passage.Hits)
        {
            if (hit.Label == GazetteerLabel.Place && hit.Span.End == start)
                start = hit.Span.Start;
        }

        for (var end = match.Span.End; end < Math.Min(match.Span.End + 12, passage.Span.End) && WrittenForm.IsHan(passage.Text[end]) && passage.LabelAt(end) == PassageLabel.None; end++)
        {
            var suffix = ChineseWords.LongestAt(ChineseWords.Suffixes, passage.Simplified, end, passage.Span.End);
            if (suffix > 0 && passage.Simplified.AsSpan(end, suffix).EndsWith("公司") && ChineseShape.Uncovered(passage, new TextSpan(match.Span.End, end)) == 0)
                return match with { Span = new TextSpan(start, end + suffix) };
        }

        var trade = ChineseWords.LongestAt(ChineseWords.ShortSuffixes, passage.Simplified, match.Span.End, passage.Span.End);
        return start < match.Span.Start && trade > 0 ? null : match;
    }

    private static LexiconMatch? Behind(Passage passage, LexiconMatch match, int last, bool everyday)
    {
        var end = last;
        while (end + 1 < passage.Tokens.Count && passage.AreAdjacent(end) && EnglishRuns.IsPart(passage, end + 1) && end - last < 4)
            end++;
        if (end == last)
            return passage.AreAdjacent(last) && passage.Word(last + 1) is "group" && (last + 2 >= passage.Tokens.Count || passage.Word(last + 2) is not "of")
                ? match with { Span = new TextSpan(match.Span.Start, passage.Tokens[last + 1].End) } : WithLegalForm(passage, match, last);
        if (end - last == 1 && EnglishWords.LegalSuffixes.Has(passage.Word(end)))
            return match with { Span = new TextSpan(match.Span.Start, passage.Tokens[end].End) };

        // In a title every word has a capital, and only the trade tells.
        var trade = passage.Word(end);
        if (match.Entry.Role == "conglomerate" && !passage.IsTitle && trade is not ("Group" or "Holdings" or "Corp" or "Corporation"))
            return null;
        if (OtherTrades.Has(trade) && !passage.IsTitle)
            return null;
        var isOrganisation = EnglishWords.IsOrganisationWord(trade) || EnglishWords.WeakOrganisationWords.Has(trade);
        return everyday && isOrganisation && !passage.IsTitle ? null : match;
    }

    /// <summary>"Applied Optoelectronics, Inc."</summary>
    private static LexiconMatch WithLegalForm(Passage passage, LexiconMatch match, int last)
    {
        var hasComma = last + 2 < passage.Tokens.Count && passage.Word(last + 1) is "," && EnglishWords.LegalSuffixes.Has(passage.Word(last + 2));
        return hasComma ? match with { Span = new TextSpan(match.Span.Start, passage.Tokens[last + 2].End) } : match;
    }

    private static bool ContinuesBefore(Passage passage, int first)
    {
        var previous = first - 1;
        if (previous < 0 || passage.IsTitle || !passage.AreAdjacent(previous) || !EnglishRuns.IsPart(passage, previous))
            return false;
        var word = passage.Word(previous);
        return !EnglishRuns.OpensSentence(passage, previous) && !EnglishWords.Nationalities.Has(word) && !EnglishWords.Abbreviations.Has(word)
            && !EnglishWords.Titles.Has(word) && !EnglishWords.Calendar.Has(word) && passage.LabelOf(passage.Tokens[previous]) != PassageLabel.Place;
    }

    private static bool IsPerson(Passage passage, int first, int last) =>
        first == last && first > 0 && passage.AreAdjacent(first - 1) && passage.Tokens[first - 1].Kind == TokenKind.Capitalised
        && EnglishWords.GivenNames.Has(passage.Word(first - 1)) && passage.LabelOf(passage.Tokens[first - 1]) == PassageLabel.None;

    private static bool IsEveryday(LexiconMatch match, ReadOnlySpan<char> word) =>
        match.Alias.Needs.Count > 0 || EnglishWords.HasLower(EnglishWords.Ordinary, word);
}
