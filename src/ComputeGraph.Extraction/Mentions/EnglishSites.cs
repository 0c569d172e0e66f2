using System.Collections.Frozen;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Sites that English texts name by whose they are and where ("its campus in Childress, Texas", "Microsoft's Texas data center"), and
/// sites with names of their own that no lexicon has ("Project Horizon, a campus in …"). Plurals and places too wide name no site.
/// </summary>
internal sealed class EnglishSites(SiteContext context, DraftSet drafts)
{
    private const int ModifierReach = 9;
    private const int PlaceReach = 8;

    private static readonly FrozenDictionary<string, string?> Heads = WordList.ReadMap("site-heads");

    private static readonly WordList Determiners = WordList.Of("a an the its their this that our another one".Split(' '));

    private static readonly WordList StateCodes = WordList.Of(
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS Ont Que Tex Calif".Split(' '));

    private static readonly WordList PlacePrepositions = WordList.Of("in at near outside".Split(' '));

    private static readonly WordList Building = WordList.Of(
        "build builds built building open opens opened opening operate operates operated operating own owns owned develop develops developed developing plan plans planned planning construct constructs constructing run runs running expand expands expanding launch launches launched host hosts break broke erect install installs complete completes completed".Split(' '));

    private static readonly WordList Computing = WordList.Of("MW GW megawatts gigawatts megawatt gigawatt GPU GPUs data datacenter datacentre compute computing cloud cluster clusters AI hyperscale servers racks processors accelerators chips MW-scale".Split(' '));

    private static readonly WordList Factories = WordList.Of("factory fab fabs plant plants manufacturing wafer wafers assembly turbines reactor mine refinery substrate production employees bank websites website news".Split(' '));

    public void Collect(Passage passage)
    {
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (FindHead(passage, i) is not { } head)
                continue;
            if (IsComputing(passage, head))
                Read(passage, head);
            i = head.Last;
        }

        for (var i = 0; i + 1 < passage.Tokens.Count; i++)
            ReadProject(passage, i);
    }

    /// <summary>"Project Horizon" in a sentence that speaks of sites or power is a site, for so developers call them.</summary>
    private void ReadProject(Passage passage, int first)
    {
        if (passage.Word(first) is not "Project" || !passage.AreAdjacent(first) || !EnglishRuns.IsPart(passage, first + 1) || passage.IsTitle
            || EnglishWords.HasLower(EnglishWords.Ordinary, passage.Word(first + 1)) || !SpeaksOfSites(passage))
            return;
        Add(passage, new TextSpan(passage.Tokens[first].Start, passage.Tokens[first + 1].End), MentionOrigin.Form, null, null);
    }

    private static bool SpeaksOfSites(Passage passage)
    {
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (passage.Word(i) is "campus" or "datacenter" or "datacentre" or "MW" or "GW" or "megawatts" or "gigawatts" or "acres" or "acre" or "hyperscale"
                || (passage.Word(i) is "data" && i + 1 < passage.Tokens.Count && passage.Word(i + 1) is "center" or "centre" or "centers" or "centres"))
                return true;
        }

        return false;
    }

    private void Read(Passage passage, TokenRun head)
    {
        var start = NounPhraseStart(passage, head.First);
        var place = PlaceBefore(passage, start, head.First) ?? PlaceBehind(passage, head.Last) ?? PlaceOfClause(passage, start);
        var named = passage.Word(head.Last) is "supercluster" ? null : NameBefore(passage, start, head.First);
        var title = Title(passage, start, head.Last);
        // "Hyperion, its campus in …" says more of a site that the lexicon has.
        if ((named is null && title is null && place is null) || (title is { } listed && passage.LabelAt(listed.Start) == PassageLabel.Site))
            return;

        var whose = Owner(passage, start, place is not null || title is not null);
        if (place is not null && context.ListedSiteOf(passage, passage.Tokens[head.First].Start, whose))
            return;
        var end = place is { } behind && behind.Span.Start > passage.Tokens[head.Last].Start ? Math.Max(passage.Tokens[head.Last].End, behind.Span.End) : passage.Tokens[head.Last].End;
        if (named is { } name && place?.Span.Start != name.Start)
            Add(passage, new TextSpan(name.Start, passage.Tokens[head.Last].End), MentionOrigin.Form, place, whose);
        else if (title is { } proper)
            Add(passage, proper, MentionOrigin.Form, place, whose);
        else if (place is { } known && known.IsUnique && (whose is not null || known.IsTown))
            Add(passage, new TextSpan(passage.Tokens[start].Start, end), MentionOrigin.Description, place, whose);
    }

    private void Add(Passage passage, TextSpan span, MentionOrigin origin, SitePlace? place, TextSpan? owner) => drafts.TryAdd(new MentionDraft
    {
        Span = span,
        Type = EntityType.DataCenter,
        Origin = origin,
        Sentence = passage.Sentence.Index,
        Place = place?.Written,
        PlaceName = place?.Name,
        IsTown = place?.IsTown ?? false,
        Owner = owner,
    });

    /// <summary>The longest site noun that starts at a token.</summary>
    private static TokenRun? FindHead(Passage passage, int first)
    {
        if (!passage.Tokens[first].IsWord)
            return null;
        for (var last = Math.Min(first + 2, passage.Tokens.Count - 1); last >= first; last--)
        {
            var phrase = passage.Text[passage.Tokens[first].Start..passage.Tokens[last].End].ToLowerInvariant().Replace("ai ", "AI ", StringComparison.Ordinal).Replace('-', ' ');
            if (Heads.ContainsKey(phrase))
                return new TokenRun(first, last);
        }

        return null;
    }

    private static bool IsComputing(Passage passage, TokenRun head)
    {
        var phrase = passage.Text[passage.Tokens[head.First].Start..passage.Tokens[head.Last].End].ToLowerInvariant();
        if (Heads.TryGetValue(phrase, out var sure) && sure is null)
        {
            var words = Enumerable.Range(0, passage.Tokens.Count).Where(i => passage.Tokens[i].IsWord || passage.Tokens[i].Kind == TokenKind.Number).ToList();
            return words.Exists(i => Computing.Has(passage.Word(i)) || passage.Word(i).EndsWith("MW", StringComparison.Ordinal) || passage.Word(i).EndsWith("GW", StringComparison.Ordinal))
                ? !words.Exists(i => Factories.Has(passage.Word(i)) && phrase is not "campus")
                : phrase is "campus" || passage.Matches.Exists(match => match.Entry.Role is "neocloud" or "datacenter");
        }

        return true;
    }

    /// <summary>The first token of the noun phrase: behind the determiner or possessive, which is included if it is a word.</summary>
    private static int NounPhraseStart(Passage passage, int head)
    {
        for (var i = head - 1; i >= Math.Max(0, head - ModifierReach); i--)
        {
            if (passage.Tokens[i].Kind == TokenKind.Possessive)
                return i + 1;
            if (EnglishWords.HasLower(Determiners, passage.Word(i)))
                return i;
            if ((passage.Tokens[i].Kind == TokenKind.Punctuation && passage.Word(i) is not ("-" or "$" or "€" or ",")) || (passage.Tokens[i].Kind == TokenKind.Lower && EnglishWords.PartyPrepositions.Has(passage.Word(i))))
                return i + 1;
        }

        return head;
    }

    /// <summary>"the Childress campus", "its Abilene, Texas, site": a place right before the noun; of a country that is none ("the US data center market").</summary>
    private static SitePlace? PlaceBefore(Passage passage, int start, int head)
    {
        var last = head - 1;
        while (last >= start && passage.Tokens[last].Kind is TokenKind.Lower or TokenKind.Number or TokenKind.Punctuation && last > head - 5)
            last--;
        if (last < start || HitEnding(passage, passage.Tokens[last].End) is not { Place.Kind: not ("country" or "region") } hit)
            return null;
        var first = passage.TokenFrom(hit.Span.Start);
        if (hit.Place!.IsTown || first < 2 || passage.Word(first - 1) is not "," || TownBefore(passage, first - 2) is not { } town)
            return Of(passage, hit.Span, hit.Place);
        var whole = new TextSpan(town.Start, hit.Span.End);
        return new SitePlace(whole, whole.In(passage.Text), town.In(passage.Text), IsTown: true, IsUnique: true);
    }

    /// <summary>The capitalised words that end at a token, before a state's name.</summary>
    private static TextSpan? TownBefore(Passage passage, int last)
    {
        var first = last + 1;
        while (first - 1 >= 0 && EnglishRuns.IsPart(passage, first - 1) && (first == last + 1 || passage.AreAdjacent(first - 1)))
            first--;
        return first > last ? null : EnglishRuns.SpanOf(passage, new TokenRun(first, last));
    }

    private static GazetteerHit? HitEnding(Passage passage, int end)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Label == GazetteerLabel.Place && hit.Span.End == end)
                return hit;
        }

        return null;
    }

    /// <summary>"In Harwood, North Dakota, X is building a data center": a town before the verb of building.</summary>
    private static SitePlace? PlaceOfClause(Passage passage, int start)
    {
        var builds = false;
        for (var i = start - 1; i >= 0; i--)
        {
            if (passage.Word(i) is ";" or ":" or ".")
                return null;
            builds |= passage.Tokens[i].Kind == TokenKind.Lower && Building.Has(passage.Word(i));
            if (builds && passage.Word(i) is "in" or "In" or "near" or "Near" or "outside" or "Outside" or "At" && ReadPlace(passage, i + 1) is { IsTown: true } place)
                return place;
        }

        return null;
    }

    private static SitePlace Of(Passage passage, TextSpan span, Place place) => new(span, span.In(passage.Text), place.Name, place.IsTown, place.Kind != "region");

    /// <summary>"in Vineland, New Jersey", a few words behind the noun at most.</summary>
    private static SitePlace? PlaceBehind(Passage passage, int head)
    {
        for (var i = head + 1; i < Math.Min(head + PlaceReach, passage.Tokens.Count - 1); i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation && passage.Word(i) is not ("," or "(" or "-"))
                return null;
            var isDirect = i == head + 1 || (i == head + 2 && passage.Word(head + 1) is ",");
            if (PlacePrepositions.Has(passage.Word(i)) && ReadPlace(passage, i + 1, isDirect) is { } place)
                return place;
        }

        return null;
    }

    /// <param name="passage">The sentence.</param>
    /// <param name="first">The first token behind the preposition.</param>
    /// <param name="isDirect">Whether the preposition follows the site's noun, so that a name nobody knows can only be a place.</param>
    private static SitePlace? ReadPlace(Passage passage, int first, bool isDirect = false)
    {
        while (first < passage.Tokens.Count && (passage.Word(first) is "the" or "central" or "western" or "eastern" or "northern" or "southern" or "rural" or "northwest" or "northeast" or "southwest" or "southeast" or "nearby" or "downtown"))
            first++;
        var last = first - 1;
        while (last + 1 < passage.Tokens.Count && passage.Tokens[last + 1].IsName && passage.LabelOf(passage.Tokens[last + 1]) is PassageLabel.None or PassageLabel.Place && (last < first || passage.AreAdjacent(last)))
            last++;
        if (last < first)
            return null;

        var span = EnglishRuns.SpanOf(passage, new TokenRun(first, last));
        var hit = passage.Hits.FirstOrDefault(place => place.Label == GazetteerLabel.Place && place.Span.Start == span.Start);
        var wider = WiderPlace(passage, last + 1);
        var whole = new TextSpan(span.Start, wider?.End ?? span.End);
        if (hit.Place is { } known && hit.Span.End == span.End)
            return Of(passage, span, known) with { Span = whole, Written = whole.In(passage.Text) };
        var isPlace = wider is not null || EnglishWords.PlaceWords.Has(passage.Word(last)) || (isDirect && !EnglishWords.HasLower(EnglishWords.Ordinary, passage.Word(first)) && !EnglishWords.OrganisationHeads.Has(passage.Word(first)) && !EnglishWords.Nationalities.Has(passage.Word(first)) && !EnglishWords.Abbreviations.Has(passage.Word(first)));
        return isPlace && !EnglishWords.Calendar.Has(passage.Word(first)) ? new SitePlace(whole, whole.In(passage.Text), span.In(passage.Text), IsTown: true, IsUnique: true) : null;
    }

    /// <summary>The state or country behind a town: ", New Jersey", "in Seine-et-Marne", "(Texas)".</summary>
    private static TextSpan? WiderPlace(Passage passage, int next)
    {
        if (next + 1 >= passage.Tokens.Count || passage.Word(next) is not ("," or "in" or "("))
            return null;
        var hit = passage.Hits.FirstOrDefault(place => place.Label == GazetteerLabel.Place && place.Span.Start == passage.Tokens[next + 1].Start);
        if (hit.Place is null && passage.Word(next) is "," && StateCodes.Has(passage.Word(next + 1)))
            return passage.Tokens[next + 1].Span;
        return hit.Place is null ? null : hit.Span;
    }

    /// <summary>"the Frontier campus": capitalised words right before the noun that are no place and no company.</summary>
    private static TextSpan? NameBefore(Passage passage, int start, int head)
    {
        var first = head;
        while (first - 1 >= start && EnglishRuns.IsPart(passage, first - 1) && passage.AreAdjacent(first - 1) && !EnglishWords.Abbreviations.Has(passage.Word(first - 1)) && !EnglishWords.Nationalities.Has(passage.Word(first - 1)))
            first--;
        if (first == head || passage.IsTitle)
            return null;
        var run = new TokenRun(first, head - 1);
        var isPlace = Enumerable.Range(first, run.Count).All(i => passage.LabelOf(passage.Tokens[i]) == PassageLabel.Place);
        var isOrdinary = Enumerable.Range(first, run.Count).All(i => EnglishWords.HasLower(EnglishWords.Ordinary, passage.Word(i)));
        return isPlace || isOrdinary || EnglishRuns.OpensSentence(passage, first) ? null : EnglishRuns.SpanOf(passage, run);
    }

    /// <summary>The site's own name: "Project Horizon, a campus", "a campus called Horizon".</summary>
    private static TextSpan? Title(Passage passage, int start, int last)
    {
        if (last + 2 < passage.Tokens.Count && passage.Word(last + 1) is "called" or "named" or "dubbed" or "codenamed" or "known" && NamedFrom(passage, passage.Word(last + 2) is "as" ? last + 3 : last + 2) is { } behind)
            return behind;
        var outer = start;
        while (outer > 0 && (passage.Tokens[outer - 1].Kind == TokenKind.Possessive || (outer < start && passage.Tokens[outer - 1].IsName)))
            outer--;
        if (outer > 0 && outer < start && Determiners.Has(passage.Word(outer - 1)))
            outer--;
        var comma = outer - 1;
        if (comma < 1 || passage.Word(comma) is not ("," or "(" or "–" or "—" or ":") || (outer == start && !Determiners.Has(passage.Word(start))))
            return null;
        var end = comma - 1;
        if (passage.Word(end) is "\"" or "”" or "’")
            end--;
        var first = end + 1;
        while (first - 1 >= 0 && passage.Tokens[first - 1].IsName && passage.LabelOf(passage.Tokens[first - 1]) is PassageLabel.None or PassageLabel.Product or PassageLabel.Site && (first == end + 1 || passage.AreAdjacent(first - 1)))
            first--;
        if (first > end || EnglishWords.Calendar.Has(passage.Word(first)) || EnglishWords.LegalSuffixes.Has(passage.Word(end)))
            return null;
        return EnglishRuns.SpanOf(passage, new TokenRun(first, end));
    }

    private static TextSpan? NamedFrom(Passage passage, int first)
    {
        if (first < passage.Tokens.Count && passage.Word(first) is "\"" or "“" or "‘")
            first++;
        var last = first - 1;
        while (last + 1 < passage.Tokens.Count && EnglishRuns.IsPart(passage, last + 1) && (last < first || passage.AreAdjacent(last)))
            last++;
        return last < first ? null : EnglishRuns.SpanOf(passage, new TokenRun(first, last));
    }

    /// <summary>Whose it is: the possessive, the company right before the noun, whom "its" means, or who builds it.</summary>
    private TextSpan? Owner(Passage passage, int start, bool isPlaced)
    {
        var first = passage.Tokens[start];
        if (start > 0 && passage.Tokens[start - 1].Kind == TokenKind.Possessive)
            return context.EndingAt(passage, passage.Tokens[start - 1].Start) ?? (passage.Word(start - 2 < 0 ? 0 : start - 2) is "company" or "Company" or "firm" or "group" ? context.Subject(passage, first.Start) : null);
        if (passage.LabelOf(first) == PassageLabel.Company)
            return context.EndingAt(passage, passage.MatchAt(first.Start)?.Span.End ?? -1);
        if (start + 1 < passage.Tokens.Count && Determiners.Has(passage.Word(start)) && passage.LabelOf(passage.Tokens[start + 1]) == PassageLabel.Company)
            return context.EndingAt(passage, passage.MatchAt(passage.Tokens[start + 1].Start)?.Span.End ?? -1);
        if (passage.Word(start) is "its" or "their" or "our")
            return context.Subject(passage, first.Start);
        if (!isPlaced)
            return null;
        for (var i = start - 1; i >= Math.Max(0, start - 14); i--)
        {
            if (passage.Tokens[i].Kind == TokenKind.Lower && Building.Has(passage.Word(i)))
                return context.Subject(passage, passage.Tokens[i].Start);
        }

        return context.Topic;
    }
}
