using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>
/// Finds all forms of a lexicon in one pass over a text, in either Chinese script, the longest at each place. A form with needed words counts
/// where one of them stands near, or where a plain form of the same entry stands anywhere in the text. Safe for concurrent use.
/// </summary>
public sealed class LexiconMatcher
{
    internal const string TickerLanguage = "ticker";

    private readonly FormTrie trie = new();
    private readonly List<Form> forms = [];
    private readonly TickerFinder tickers;

    public LexiconMatcher(NameLexicon lexicon)
    {
        foreach (var entry in lexicon.Entries)
        {
            foreach (var alias in entry.Aliases)
            {
                if (alias.Language != TickerLanguage)
                    Add(entry, alias);
            }
        }

        tickers = new TickerFinder(lexicon.Entries);
        Lexicon = lexicon;
    }

    public NameLexicon Lexicon { get; }

    /// <summary>The matches in a text, in its order and without overlaps.</summary>
    /// <param name="text">The whole document's text.</param>
    /// <param name="sentences">Where to look: no match crosses the border of a sentence.</param>
    public IReadOnlyList<LexiconMatch> Find(string text, IReadOnlyList<TextSpan> sentences)
    {
        var candidates = new List<Candidate>();
        var hits = new List<FormHit>();
        var simplified = new Lazy<string>(() => ChineseScript.ToSimplified(text));
        foreach (var sentence in sentences)
        {
            hits.Clear();
            FormScanner.Scan(text, sentence.Start, sentence.End, trie, hits);
            if (hits.Count > 0)
                Judge(text, simplified, sentence, hits, candidates);
        }

        var names = Resolve(text, candidates);
        var codes = tickers.Find(text, sentences, names);
        if (codes.Count == 0)
            return names;
        codes.RemoveAll(code => names.Exists(name => name.Span.Overlaps(code.Span)));
        return [.. names.Concat(codes).OrderBy(match => match.Span.Start)];
    }

    private void Add(LexiconEntry entry, LexiconAlias alias)
    {
        var spelt = WrittenForm.Spell(alias.Text);
        if (NameKey.Of(spelt).Length < 2)
            return;
        var node = trie.Add(spelt);
        forms.Add(new Form(entry, alias, spelt, alias.Needs.Count == 0 ? null : new NearbyWords(alias.Needs), trie.Mark(node)));
        trie.SetMark(node, forms.Count - 1);
    }

    private void Judge(string text, Lazy<string> simplified, TextSpan sentence, List<FormHit> hits, List<Candidate> candidates)
    {
        bool? inCapitals = null;
        foreach (var hit in hits)
        {
            var written = text.AsSpan(hit.Start, hit.End - hit.Start);
            for (var number = hit.Mark; number >= 0; number = forms[number].Next)
            {
                var form = forms[number];
                if (hit.IsPlural && form.Entry.Type != EntityType.Chip)
                    continue;
                if (!LetterCase.Fits(written, form.Spelt, inCapitals ??= IsInCapitals(text.AsSpan(sentence.Start, sentence.Length))) || IsAddress(text, hit))
                    continue;
                var span = new TextSpan(hit.Start, hit.End);
                candidates.Add(new Candidate(span, number, form.Needs is null || form.Needs.AreIn(simplified.Value, sentence, span)));
            }
        }
    }

    private List<LexiconMatch> Resolve(string text, List<Candidate> candidates)
    {
        var named = candidates.Where(candidate => forms[candidate.Form].Needs is null).Select(candidate => forms[candidate.Form].Entry).ToHashSet(ReferenceEqualityComparer.Instance);
        var sure = candidates.Where(candidate => candidate.IsBorneOut).ToList();
        var listed = new ListNeighbours(text, sure.Where(candidate => forms[candidate.Form].Entry.Type == EntityType.Company).Select(candidate => candidate.Span));
        var usable = candidates.Where(candidate => candidate.IsBorneOut || named.Contains(forms[candidate.Form].Entry)
            || (forms[candidate.Form].Entry.Type == EntityType.Company && listed.Has(candidate.Span))).ToList();
        // Of equal spans the form that its surroundings bear out, then the entry that comes first: an analyst's own.
        usable.Sort((left, right) =>
            right.Span.Length != left.Span.Length ? right.Span.Length - left.Span.Length
            : left.Span.Start != right.Span.Start ? left.Span.Start - right.Span.Start
            : left.IsBorneOut != right.IsBorneOut ? (left.IsBorneOut ? -1 : 1)
            : left.Form - right.Form);

        var taken = new SpanSet();
        var matches = new List<LexiconMatch>();
        var designers = usable.Where(candidate => forms[candidate.Form].Entry.Type == EntityType.Company).ToLookup(candidate => candidate.Span.Start);
        foreach (var candidate in usable)
        {
            if (taken.TryAdd(candidate.Span))
                matches.AddRange(Split(candidate, designers[candidate.Span.Start]));
        }

        matches.Sort((left, right) => left.Span.Start - right.Span.Start);
        return matches;
    }

    /// <summary>"Nvidia GB300" names a company and its chip, although the lexicon lists it as one form of the chip.</summary>
    private IEnumerable<LexiconMatch> Split(Candidate candidate, IEnumerable<Candidate> atSameStart)
    {
        var (entry, alias) = (forms[candidate.Form].Entry, forms[candidate.Form].Alias);
        var designer = entry.Owner is null ? null : atSameStart.Where(other => forms[other.Form].Entry.Id == entry.Owner && other.Span.End + 1 < candidate.Span.End)
            .Select(other => (Candidate?)other).FirstOrDefault();
        if (designer is not { } company)
            return [new LexiconMatch(candidate.Span, entry, alias)];
        return
        [
            new LexiconMatch(company.Span, forms[company.Form].Entry, forms[company.Form].Alias),
            new LexiconMatch(new TextSpan(company.Span.End + 1, candidate.Span.End), entry, alias),
        ];
    }

    /// <summary>Whether a hit in lower case is part of a web or mail address.</summary>
    private static bool IsAddress(string text, FormHit hit) =>
        char.IsLower(text[hit.Start])
        && ((hit.Start > 0 && text[hit.Start - 1] is '.' or '@' or '/' or '_')
            || (hit.End + 1 < text.Length && text[hit.End] is '.' or '@' or '/' or '_' && char.IsAsciiLetterLower(text[hit.End + 1])));

    private static bool IsInCapitals(ReadOnlySpan<char> sentence)
    {
        var (upper, lower) = (0, 0);
        foreach (var character in sentence)
        {
            upper += char.IsUpper(character) ? 1 : 0;
            lower += char.IsLower(character) ? 1 : 0;
        }

        return upper >= 12 && lower * 8 < upper;
    }

    private readonly record struct Candidate(TextSpan Span, int Form, bool IsBorneOut);

    private sealed record Form(LexiconEntry Entry, LexiconAlias Alias, string Spelt, NearbyWords? Needs, int Next);
}
