using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Finds again, anywhere in the document, the names that were recognised in one place, the short forms that it defines, and the short
/// form that begins a recognised longer name ("Hiro Finance" … "Hiro").
/// </summary>
internal sealed class NameEchoes
{
    private readonly string text;
    private readonly FormTrie trie = new();
    private readonly List<(string Spelt, MentionOrigin Origin, string? Role)> forms = [];

    public NameEchoes(string text, NameLedger ledger, DraftSet drafts)
    {
        this.text = text;
        foreach (var record in ledger.Records.Where(record => record.IsCompany && !ledger.FamilyNames.Contains(record.Places[0].Span.In(text))))
        {
            var name = record.Places[0].Span.In(text);
            Add(name, MentionOrigin.Form, record.Role);
            if (ShortForm(name) is { } shorter && !ledger.FamilyNames.Contains(shorter) && ledger.Find(shorter) is { } standing && (standing.Cues & (NameCue.Person | NameCue.PlaceContext)) == NameCue.None)
                Add(shorter, MentionOrigin.DefinedTerm, record.Role);
        }

        foreach (var record in ledger.Records.Where(record => record.IsCompany))
        {
            if (WithoutPlace(record.Places[0].Span.In(text)) is { } bare)
                Add(bare, MentionOrigin.DefinedTerm, record.Role);
        }

        foreach (var (_, shortForm) in ledger.Definitions.Where(definition => drafts.Overlaps(definition.Full)))
            Add(shortForm.In(text), MentionOrigin.DefinedTerm, null);
    }

    public void Collect(List<Passage> passages, DraftSet drafts)
    {
        if (forms.Count == 0)
            return;
        var hits = new List<FormHit>();
        foreach (var passage in passages)
        {
            hits.Clear();
            FormScanner.Scan(text, passage.Span.Start, passage.Span.End, trie, hits);
            foreach (var hit in hits.Where(hit => !hit.IsPlural).OrderByDescending(hit => hit.End - hit.Start))
            {
                var span = new TextSpan(hit.Start, hit.End);
                var (spelt, origin, role) = forms[hit.Mark];
                if (LetterCase.Fits(span.In(text), spelt, inCapitals: false) && passage.LabelAt(hit.Start) is not (PassageLabel.Chip or PassageLabel.Site or PassageLabel.Source))
                    drafts.TryAdd(MentionFinder.Unlisted(span, passage.Sentence.Index, origin, role));
            }
        }
    }

    /// <summary>The first word of a Latin name of several, where it can stand by itself.</summary>
    private static string? ShortForm(string name)
    {
        var blank = name.IndexOf(' ');
        var first = blank > 2 ? name[..blank].TrimEnd(',') : null;
        return first is not null && char.IsAsciiLetterUpper(first[0]) && !EnglishWords.HasLower(EnglishWords.Ordinary, first)
            && !EnglishWords.Nationalities.Has(first) && !EnglishWords.OrganisationHeads.Has(first) && !EnglishWords.Abbreviations.Has(first)
            && Gazetteer.Shared.FindPlace(first) is null ? first : null;
    }

    /// <summary>东莞立敏达 without its town, where three characters or a trade are left.</summary>
    private static string? WithoutPlace(string name)
    {
        for (var length = Math.Min(4, name.Length - 3); length >= 2; length--)
        {
            if (Gazetteer.Shared.FindPlace(name[..length]) is not null && name.Length - length is >= 3 and <= 6 && name.All(WrittenForm.IsHan))
                return name[length..];
        }

        return null;
    }

    private void Add(string form, MentionOrigin origin, string? role)
    {
        var spelt = WrittenForm.Spell(form);
        if (spelt.Length < 2)
            return;
        var node = trie.Add(spelt);
        if (trie.Mark(node) >= 0)
            return;
        forms.Add((spelt, origin, role));
        trie.SetMark(node, forms.Count - 1);
    }
}
