namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Weighs the capitalised words of an English sentence: what in their form and surroundings says company, and what says person, place or product.
/// </summary>
internal sealed class EnglishNames(IReadOnlySet<string> lowerWords)
{
    private const int AppositionReach = 12;
    private const int DealReach = 6;

    private static readonly WordList Labels = WordList.Of(
        "Counterparty Customer Client Supplier Vendor Buyer Purchaser Seller Lender Borrower Tenant Landlord Lessee Lessor Issuer Subscriber Acquirer Target Company Contractor Investor Guarantor Offtaker Partner Operator Owner Developer".Split(' '));

    private readonly EnglishRuns runs = new(lowerWords);

    public void Collect(Passage passage, NameLedger ledger)
    {
        foreach (var run in runs.Read(passage))
        {
            var span = EnglishRuns.SpanOf(passage, run);
            if (IsPerson(passage, run))
            {
                ledger.FamilyNames.Add(passage.Word(run.Last).ToString());
                ledger.Add(passage.Text, span, passage.Sentence.Index, NameCue.Person);
                continue;
            }

            var (cues, role) = Weigh(passage, run);
            ledger.Add(passage.Text, span, passage.Sentence.Index, cues, role);
        }
    }

    /// <summary>Adds the cue of lists, once names recognised elsewhere are marked as companies in the passages.</summary>
    public void CollectLists(Passage passage, NameLedger ledger)
    {
        foreach (var run in runs.Read(passage))
        {
            if (IsListed(passage, run) && !IsPerson(passage, run))
                ledger.Add(passage.Text, EnglishRuns.SpanOf(passage, run), passage.Sentence.Index, NameCue.Listed);
        }
    }

    private static (NameCue Cues, string? Role) Weigh(Passage passage, TokenRun run)
    {
        var cues = Form(passage, run) | Behind(passage, run, out var roleBehind) | Before(passage, run, out var roleBefore);
        if (passage.IsTitle)
            cues &= ~(NameCue.DealActor | NameCue.DealParty | NameCue.WeakOrganisationWord | NameCue.RoleBefore);
        if (!passage.IsTitle && (run.Count > 1 || !EnglishRuns.OpensSentence(passage, run.First)))
            cues |= NameCue.WithinSentence;
        else if (!passage.IsTitle && run.Count == 1 && !EnglishRuns.IsCapitals(passage.Word(run.First)) && EnglishWords.IsUnlikeWords(passage.Word(run.First)))
            cues |= NameCue.UnlikeWords;
        if (IsDateline(passage, run))
            cues |= NameCue.PlaceContext;
        return (cues, roleBefore ?? roleBehind);
    }

    /// <summary>"LULEÅ, Sweden -", "MILAN:": a town in capitals that opens the text.</summary>
    private static bool IsDateline(Passage passage, TokenRun run) =>
        EnglishRuns.IsCapitals(passage.Word(run.First)) && EnglishRuns.OpensSentence(passage, run.First) && run.Last + 1 < passage.Tokens.Count
        && passage.Word(run.Last + 1) is "," or "-" or "–" or "—" or ":" or "(";

    /// <summary>What the words themselves say.</summary>
    private static NameCue Form(Passage passage, TokenRun run)
    {
        var cues = NameCue.None;
        var last = passage.Word(run.Last);
        if (run.Count > 1 && EnglishRuns.OpensSentence(passage, run.First) && !EnglishWords.LegalSuffixes.Has(last) && IsInCapitals(passage, run))
            return NameCue.ProductContext;
        var named = IsBankOf(passage, run) || Enumerable.Range(run.First, run.Count - 1).Any(i => !EnglishWords.HasLower(EnglishWords.Ordinary, passage.Word(i)));
        if (run.Count > 1 && named)
        {
            if (EnglishWords.LegalSuffixes.Has(last))
                cues |= NameCue.LegalForm;
            else if (EnglishWords.OrganisationWords.Has(last) || IsBankOf(passage, run) || HoldsBody(passage, run))
                cues |= passage.IsTitle ? NameCue.WeakOrganisationWord : NameCue.OrganisationWord;
            else if (EnglishWords.WeakOrganisationWords.Has(last))
                cues |= NameCue.WeakOrganisationWord;
            if (EnglishWords.HasLower(EnglishWords.ProductWords, last) && !EnglishWords.IsOrganisationWord(last) && !EnglishWords.WeakOrganisationWords.Has(last))
                cues |= NameCue.ProductContext;
            if (EnglishWords.PlaceWords.Has(last))
                cues |= NameCue.PlaceContext;
        }

        for (var i = run.First; i <= run.Last; i++)
        {
            var word = passage.Word(i);
            if (EnglishRuns.HasInnerCapital(word) || passage.Tokens[i].Kind == TokenKind.InnerCapital || (word is "AI" && i == run.Last && run.Count > 1)
                || (word.Length >= 4 && EnglishRuns.IsCapitals(word) && word.IndexOfAnyInRange('0', '9') < 0 && !passage.IsTitle))
                cues |= NameCue.Shape;
        }

        return cues;
    }

    /// <summary>"Texas Tech University System".</summary>
    private static bool HoldsBody(Passage passage, TokenRun run)
    {
        for (var i = run.First + 1; i <= run.Last; i++)
        {
            if (passage.Word(i) is "University" or "Ministry" or "Department" or "Institute" or "Authority" or "Commission")
                return true;
        }

        return false;
    }

    /// <summary>"MARKET WRAP": a heading, not a name.</summary>
    private static bool IsInCapitals(Passage passage, TokenRun run)
    {
        for (var i = run.First; i <= run.Last; i++)
        {
            if (!EnglishRuns.IsCapitals(passage.Word(i)))
                return false;
        }

        return true;
    }

    private static bool IsBankOf(Passage passage, TokenRun run) =>
        run.Count > 2 && passage.Word(run.First + 1) is "of" or "for" && EnglishWords.OrganisationHeads.Has(passage.Word(run.First));

    /// <summary>What follows.</summary>
    private static NameCue Behind(Passage passage, TokenRun run, out string? role)
    {
        role = null;
        var next = run.Last + 1;
        if (next >= passage.Tokens.Count)
            return NameCue.None;
        switch (passage.Word(next))
        {
            case "(":
                return (IsTickerBracket(passage, next) ? NameCue.Ticker : NameCue.None) | Apposition(passage, next + 1, out role);
            case "," or "–" or "—":
                return IsPlaceAfter(passage, next + 1) ? NameCue.None : Apposition(passage, next + 1, out role);
            case "of" when IsPlaceAfter(passage, next + 1):
                return NameCue.OfPlace;
        }

        if (passage.Tokens[next].Kind == TokenKind.Possessive)
            return OwnsBusiness(passage, next + 1) ? NameCue.OwnsBusiness : NameCue.None;
        if (EnglishWords.ProductWords.Has(passage.Word(next)))
            return NameCue.ProductContext;
        return Predicate(passage, next, out role);
    }

    /// <summary>"X is a maker of", "X has agreed to buy".</summary>
    private static NameCue Predicate(Passage passage, int next, out string? role)
    {
        role = null;
        if (passage.Word(next) is "is" or "was" && Apposition(passage, next + 1, out role) == NameCue.Apposition)
            return NameCue.Apposition;
        for (var i = next; i < Math.Min(next + 4, passage.Tokens.Count); i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Lower && EnglishWords.DealVerbs.Has(passage.Word(i)) && !EnglishWords.Auxiliaries.Has(passage.Word(i)))
                return NameCue.DealActor;
            if (!EnglishWords.Auxiliaries.Has(passage.Word(i)) && passage.Word(i) is not ("to" or "been" or "agreed" or "plans"))
                break;
        }

        return NameCue.None;
    }

    /// <summary>"…, a Norwegian maker of chillers", "…, which runs".</summary>
    private static NameCue Apposition(Passage passage, int start, out string? role)
    {
        role = null;
        if (start >= passage.Tokens.Count)
            return NameCue.None;
        if (passage.Word(start) is "which" or "whose")
            return NameCue.DealActor;
        if (passage.Word(start) is not ("a" or "an" or "the" or "its" or "one" or "another" or "owner" or "maker" or "parent" or "formerly" or "part" or "also"))
            return NameCue.None;
        for (var i = start; i < Math.Min(start + AppositionReach, passage.Tokens.Count); i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation && passage.Word(i) is not ("-" or "\"" or "“" or "”"))
                break;
            if (passage.Tokens[i].Kind == TokenKind.Lower && RoleNouns.EndingAt(passage, i, out role) > 0)
                return NameCue.Apposition;
            if (passage.Tokens[i].Kind == TokenKind.Lower && EnglishWords.Titles.Has(passage.Word(i)))
                return NameCue.Person;
        }

        return NameCue.None;
    }

    private static bool OwnsBusiness(Passage passage, int start)
    {
        for (var i = start; i < Math.Min(start + 4, passage.Tokens.Count); i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation && passage.Word(i) is not ("$" or "€" or "£" or "-"))
                return false;
            if (EnglishWords.DealNouns.Has(passage.Word(i)))
                return true;
        }

        return false;
    }

    /// <summary>What stands before.</summary>
    private static NameCue Before(Passage passage, TokenRun run, out string? role)
    {
        role = null;
        var previous = run.First - 1;
        if (previous < 0)
            return NameCue.None;
        var word = passage.Word(previous);
        if (word is "-" && previous >= 1)
            return NameCue.None;
        if (passage.Tokens[previous].Kind == TokenKind.Possessive)
            return previous > 1 && passage.Word(previous - 2) is "in" or "at" or "near" or "outside" ? NameCue.PlaceContext : OwnedBy(passage, previous - 1);
        if (word is "its" or "their" or "our" or "his" or "her")
            return run.Last + 1 < passage.Tokens.Count && EnglishWords.DealNouns.Has(passage.Word(run.Last + 1)) ? NameCue.DealParty : NameCue.ProductContext;
        if (word is ":" && previous > 0 && Labels.Has(passage.Word(previous - 1)))
            return NameCue.Label;
        if (word is "based" && previous > 1 && passage.Word(previous - 1) is "-")
            return NameCue.OfPlace;
        if (EnglishWords.Nationalities.Has(word))
            return NameCue.OfPlace;
        if (word is "called" or "named" or "dubbed" or "codenamed" or "christened")
            return previous > 0 && RoleNouns.EndingAt(passage, previous - 1, out role) > 0 ? NameCue.RoleBefore : NameCue.ProductContext;
        var isNoun = passage.Tokens[previous].Kind == TokenKind.Lower || (passage.Tokens[previous].Kind == TokenKind.Capitalised && EnglishRuns.OpensSentence(passage, previous));
        if (isNoun && RoleNouns.EndingAt(passage, previous, out role) > 0)
            return NameCue.RoleBefore;
        if (word is "including" or "include" or "includes" or "namely" || (word is "as" && previous > 0 && passage.Word(previous - 1) is "such"))
            return NameCue.DealParty;
        if (IsReversedApposition(passage, run, previous, out role))
            return NameCue.Apposition;
        if (word is "model" or "app" or "software" or "chatbot" or "programme" or "program" or "platform" or "series" or "project" or "token" or "\"" or "“" or "‘")
            return word is "\"" or "“" or "‘" ? NameCue.None : NameCue.ProductContext;
        return Relation(passage, run, previous);
    }

    /// <summary>"the transmission operator, X, …": a noun with its article, then the name between commas.</summary>
    private static bool IsReversedApposition(Passage passage, TokenRun run, int comma, out string? role)
    {
        role = null;
        var closes = run.Last + 1 >= passage.Tokens.Count || passage.Word(run.Last + 1) is "," or "." or ";" or ":";
        if (passage.Word(comma) is not "," || !closes || comma < 2 || passage.Tokens[comma - 1].Kind != TokenKind.Lower)
            return false;
        var length = RoleNouns.EndingAt(passage, comma - 1, out role);
        for (var i = comma - 1 - length; length > 0 && i >= Math.Max(0, comma - 6); i--)
        {
            if (passage.Word(i) is "the" or "The" or "its" or "Its" or "a" or "A" or "an" or "their" or "one" or "One")
                return true;
        }

        return false;
    }

    /// <summary>"contract with X", "acquired X"; or a place: "in X".</summary>
    private static NameCue Relation(Passage passage, TokenRun run, int previous)
    {
        var word = passage.Word(previous);
        if (passage.Tokens[previous].Kind == TokenKind.Lower && EnglishWords.DealVerbs.Has(word) && word is not ("said" or "says" or "is" or "was" or "has" or "had" or "will" or "would"))
            return NameCue.DealParty;
        if (!EnglishWords.HasLower(EnglishWords.PartyPrepositions, word) && word is not ("near" or "outside" or "Near" or "Outside"))
            return NameCue.None;
        var isPlace = IsPlaceAfterComma(passage, run.Last + 1);
        if (isPlace || word is "near" or "outside" or "at" or "Near" or "Outside" or "At")
            return NameCue.PlaceContext;
        for (var i = previous - 1; i >= Math.Max(0, previous - DealReach); i--)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation && passage.Word(i) is not ("-" or "$" or "€" or "%" or "\"" or "“" or "”"))
                break;
            var isDeal = passage.Tokens[i].IsWord && (EnglishWords.HasLower(EnglishWords.DealNouns, passage.Word(i)) || EnglishWords.HasLower(EnglishWords.DealVerbs, passage.Word(i)));
            if (isDeal && (word is not "in" || i == previous - 1))
                return NameCue.DealParty;
        }

        var isBusiness = run.Last + 1 < passage.Tokens.Count && EnglishWords.DealNouns.Has(passage.Word(run.Last + 1));
        return word is "in" or "In" && !isBusiness ? NameCue.PlaceContext : NameCue.None;
    }

    /// <summary>"Italy's X" is a company of Italy; "Nvidia's X" mostly a product of Nvidia's.</summary>
    private static NameCue OwnedBy(Passage passage, int owner)
    {
        if (owner < 0)
            return NameCue.None;
        return passage.LabelOf(passage.Tokens[owner]) switch
        {
            PassageLabel.Place => NameCue.OfPlace,
            PassageLabel.Company => NameCue.ProductContext,
            _ => NameCue.None,
        };
    }

    /// <summary>Whether a list that the name stands in holds a known company and no place.</summary>
    private static bool IsListed(Passage passage, TokenRun run) => ListHolds(passage, run.Last, 1) || ListHolds(passage, run.First, -1);

    private static bool ListHolds(Passage passage, int from, int step)
    {
        var at = from + step;
        for (var item = 0; item < 8; item++)
        {
            var joints = 0;
            at = SkipBracket(passage, at, step);
            while (at >= 0 && at < passage.Tokens.Count && passage.Word(at) is "," or "and" or "or" or "&" or "/" or "、" && joints < 2)
            {
                at += step;
                joints++;
            }

            if (joints == 0 || at < 0 || at >= passage.Tokens.Count)
                return false;
            if (passage.LabelOf(passage.Tokens[at]) == PassageLabel.Company)
                return true;
            if (!EnglishRuns.IsPart(passage, at) || passage.LabelOf(passage.Tokens[at]) == PassageLabel.Place)
                return false;
            while (at >= 0 && at < passage.Tokens.Count && EnglishRuns.IsPart(passage, at))
                at += step;
        }

        return false;
    }

    /// <summary>The position behind a short bracket: "the bank (EUR 150 million), X".</summary>
    private static int SkipBracket(Passage passage, int at, int step)
    {
        if (at < 0 || at >= passage.Tokens.Count || passage.Word(at) is not ("(" or ")"))
            return at;
        for (var i = at + step; i >= 0 && i < passage.Tokens.Count && Math.Abs(i - at) <= 12; i += step)
        {
            if (passage.Word(i) is "(" or ")")
                return i + step;
        }

        return at;
    }

    private static bool IsPerson(Passage passage, TokenRun run)
    {
        var lastWord = passage.Word(run.Last);
        var organisation = run.Count > 1 && (EnglishWords.IsOrganisationWord(lastWord) || EnglishWords.WeakOrganisationWords.Has(lastWord));
        if (organisation)
            return false;
        if (run.Count is 2 or 3 && EnglishWords.GivenNames.Has(passage.Word(run.First)))
            return true;
        if (run.First > 0 && EnglishWords.Titles.Has(passage.Word(run.First - 1)) && passage.AreAdjacent(run.First - 1))
            return true;
        var next = run.Last + 1;
        if (run.Count is < 2 or > 4 || next >= passage.Tokens.Count)
            return false;
        if (passage.Word(next) is "of" && next + 1 < passage.Tokens.Count && passage.LabelOf(passage.Tokens[next + 1]) == PassageLabel.Company)
            return true;
        if (run.First > 0 && passage.Word(run.First - 1) is "said" or "says")
            return true;
        return passage.Word(next) is "," && IsTitleAfter(passage, next + 1);
    }

    /// <summary>Whether a comma is followed by "who", an age or a title ("chief commercial officer").</summary>
    private static bool IsTitleAfter(Passage passage, int start)
    {
        for (var i = start; i < Math.Min(start + 5, passage.Tokens.Count); i++)
        {
            if (passage.Word(i) is "who" || (EnglishWords.Titles.Has(passage.Word(i)) && !EnglishWords.GivenNames.Has(passage.Word(i))))
                return true;
            if (passage.Tokens[i].Kind == TokenKind.Punctuation || (passage.Tokens[i].Kind == TokenKind.Number && i > start))
                return false;
        }

        return false;
    }

    private static bool IsTickerBracket(Passage passage, int bracket)
    {
        for (var i = bracket + 1; i < Math.Min(bracket + 7, passage.Tokens.Count); i++)
        {
            var word = passage.Word(i);
            if (word is ")")
                return i == bracket + 2 && IsCode(passage.Word(bracket + 1));
            if (word is "NASDAQ" or "Nasdaq" or "NYSE" or "LSE" or "TSX" or "ASX" or "HKEX" or "TSE" or "TWSE" or "KRX" or "KOSDAQ" or "SIX" or "XETRA" or "Euronext")
                return true;
        }

        return false;
    }

    private static bool IsCode(ReadOnlySpan<char> word) =>
        (word.Length is >= 2 and <= 5 && EnglishRuns.IsCapitals(word) && char.IsLetter(word[0]) && !EnglishWords.Abbreviations.Has(word))
        || (word.Length is 4 or 6 && word.IndexOfAnyExceptInRange('0', '9') < 0 && !(word.Length == 4 && word[0] is '1' or '2'));

    private static bool IsPlaceAfter(Passage passage, int token)
    {
        if (token < passage.Tokens.Count && passage.Word(token) is "the")
            token++;
        return token < passage.Tokens.Count && passage.LabelOf(passage.Tokens[token]) == PassageLabel.Place;
    }

    private static bool IsPlaceAfterComma(Passage passage, int token) =>
        token < passage.Tokens.Count && passage.Word(token) is "," && IsPlaceAfter(passage, token + 1);
}
