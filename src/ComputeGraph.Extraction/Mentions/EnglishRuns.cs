using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>Reads runs of capitalised words that may be one name, and cuts off what belongs to the sentence.</summary>
internal sealed class EnglishRuns(IReadOnlySet<string> lowerWords)
{
    /// <summary>The runs of a passage, in order.</summary>
    public IEnumerable<TokenRun> Read(Passage passage)
    {
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (!IsPart(passage, i))
                continue;
            var last = Extend(passage, i);
            var run = Trim(passage, new TokenRun(i, last));
            if (!run.IsEmpty && !IsEmptyOfName(passage, run))
                yield return run;
            i = last;
        }
    }

    /// <summary>The stretch of text a run covers.</summary>
    public static TextSpan SpanOf(Passage passage, TokenRun run) => new(passage.Tokens[run.First].Start, passage.Tokens[run.Last].End);

    /// <summary>Whether a token may be part of an unlisted name: capitalised, and not known to be something else.</summary>
    public static bool IsPart(Passage passage, int token) =>
        passage.Tokens[token].IsName && passage.LabelOf(passage.Tokens[token]) is PassageLabel.None or PassageLabel.Place;

    private static int Extend(Passage passage, int first)
    {
        var last = first;
        while (last + 1 < passage.Tokens.Count)
        {
            if (passage.AreAdjacent(last) && IsPart(passage, last + 1))
                last++;
            else if (IsJoin(passage, first, last) && IsPart(passage, last + 2))
                last += 2;
            else if (passage.Word(last + 1) is "group" && passage.AreAdjacent(last) && (last + 2 >= passage.Tokens.Count || passage.Word(last + 2) is not "of"))
                return last + 1;
            else if (passage.Word(last + 1) is "," && last + 2 < passage.Tokens.Count && EnglishWords.LegalSuffixes.Has(passage.Word(last + 2)))
                last += 2;
            else
                break;
        }

        return last;
    }

    /// <summary>Whether a small word follows that joins parts of a name: "Bank of X", "Smith &amp; Sons".</summary>
    private static bool IsJoin(Passage passage, int first, int last)
    {
        if (last + 2 >= passage.Tokens.Count || !passage.AreAdjacent(last) || !passage.AreAdjacent(last + 1))
            return false;
        return passage.Word(last + 1) switch
        {
            "&" => true,
            "of" or "for" => EnglishWords.OrganisationHeads.Has(passage.Word(first)) || EnglishWords.OrganisationHeads.Has(passage.Word(last)),
            _ => false,
        };
    }

    private TokenRun Trim(Passage passage, TokenRun run)
    {
        var (first, last) = (run.First, run.Last);
        while (first <= last && IsLeadingStranger(passage, first, last))
            first++;
        while (last >= first && IsTrailingStranger(passage, last, first))
            last--;
        return new TokenRun(first, last);
    }

    private bool IsLeadingStranger(Passage passage, int first, int last)
    {
        var word = passage.Word(first);
        var endsAsOrganisation = last > first && EnglishWords.IsOrganisationWord(passage.Word(last));
        if (EnglishWords.Calendar.Has(word) || word is "The" or "A" or "An" || EnglishWords.Titles.Has(word) && !(endsAsOrganisation && word is "General" or "Crown" or "Prime"))
            return true;
        if (EnglishWords.Abbreviations.Has(word) || EnglishWords.Nationalities.Has(word))
            return !endsAsOrganisation;
        // The first word of a sentence is capitalised whatever it is.
        return OpensSentence(passage, first) && (EnglishWords.HasLower(EnglishWords.Ordinary, word) || (first == last && IsLowerElsewhere(word)))
            && passage.Tokens[first].Kind == TokenKind.Capitalised && !HasInnerCapital(word) && !(word.Length > 1 && IsCapitals(word));
    }

    private static bool IsTrailingStranger(Passage passage, int last, int first)
    {
        var word = passage.Word(last);
        if (EnglishWords.Calendar.Has(word) || EnglishWords.Titles.Has(word))
            return true;
        return EnglishWords.Abbreviations.Has(word) && (last == first || word is not ("AI" or "IO" or "HPC" or "DC" or "EV" or "US"));
    }

    /// <summary>Whether every word is an ordinary one or a place: "Data Center", "New York".</summary>
    private bool IsEmptyOfName(Passage passage, TokenRun run)
    {
        var (ordinary, places) = (0, 0);
        for (var i = run.First; i <= run.Last; i++)
        {
            var word = passage.Word(i);
            places += passage.LabelOf(passage.Tokens[i]) == PassageLabel.Place ? 1 : 0;
            ordinary += EnglishWords.HasLower(EnglishWords.Ordinary, word) || IsLowerElsewhere(word) || EnglishWords.Abbreviations.Has(word)
                || EnglishWords.Nationalities.Has(word) || EnglishWords.Calendar.Has(word) || EnglishWords.LegalSuffixes.Has(word) || EnglishWords.HasLower(EnglishWords.ProductWords, word) ? 1 : 0;
        }

        return ordinary == run.Count || (places == run.Count && run.Count > 0) || (run.Count == 1 && passage.Tokens[run.First].Length < 2);
    }

    private bool IsLowerElsewhere(ReadOnlySpan<char> word)
    {
        if (HasInnerCapital(word) || (word.Length > 1 && IsCapitals(word)))
            return false;
        return lowerWords.Contains(word.ToString().ToLowerInvariant());
    }

    /// <summary>Whether a token is the first word of its sentence, or follows a colon, a quotation mark or a bullet.</summary>
    public static bool OpensSentence(Passage passage, int token)
    {
        for (var i = token - 1; i >= 0; i--)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                if (passage.Word(i) is ":" or "." or "•" or "*" or "–" or "—" or "?" or "!" or "\"" or "“" or "‘")
                    return true;
                if (passage.Word(i) is not ("-" or "(" or "["))
                    return false;
            }
            else if (passage.Tokens[i].Kind != TokenKind.Number || i > 0)
            {
                return false;
            }
        }

        return true;
    }

    public static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        }

        return false;
    }

    public static bool IsCapitals(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('a', 'z') < 0;
}
