using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Finds again the sites with names of their own: by the whole name, by the name without its noun ("Project Horizon" … "Horizon"), and
/// by numbers of the same series (A-18数据中心 … A-7).
/// </summary>
internal sealed class SiteEchoes
{
    private readonly string text;
    private readonly FormTrie trie = new();
    private readonly List<string> forms = [];
    private readonly HashSet<string> series = new(StringComparer.Ordinal);

    public SiteEchoes(string text, DraftSet drafts)
    {
        this.text = text;
        foreach (var draft in drafts.All.Where(draft => draft is { Type: EntityType.DataCenter, Origin: MentionOrigin.Form }))
        {
            var name = draft.Span.In(text);
            Add(name);
            var own = OwnPart(name);
            if (own.Length >= 2 && own.Length < name.Length && !EnglishWords.HasLower(EnglishWords.Ordinary, own) && Gazetteer.Shared.FindPlace(own) is null)
                Add(own);
            if (SeriesOf(own) is { } letters)
                series.Add(letters);
        }
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
                if (LetterCase.Fits(text.AsSpan(hit.Start, hit.End - hit.Start), forms[hit.Mark], inCapitals: false))
                    drafts.TryAdd(Site(new TextSpan(hit.Start, hit.End), passage));
            }

            foreach (var token in passage.Tokens)
            {
                if (token.IsName && series.Count > 0 && SeriesOf(token.In(text).ToString()) is { } letters && series.Contains(letters))
                    drafts.TryAdd(Site(token.Span, passage));
            }
        }
    }

    private static MentionDraft Site(TextSpan span, Passage passage) =>
        new() { Span = span, Type = EntityType.DataCenter, Origin = MentionOrigin.Form, Sentence = passage.Sentence.Index };

    /// <summary>The name without "Project" before it and the noun behind it.</summary>
    private static string OwnPart(string name)
    {
        var own = name.StartsWith("Project ", StringComparison.Ordinal) ? name["Project ".Length..] : name;
        var end = own.Length;
        while (end > 0 && (WrittenForm.IsHan(own[end - 1]) || char.IsWhiteSpace(own[end - 1])))
            end--;
        if (end > 0 && end < own.Length)
            return own[..end];
        var blank = own.LastIndexOf(' ');
        return blank > 0 && char.IsLower(own[blank + 1]) ? FirstWords(own) : own;
    }

    private static string FirstWords(string name) => string.Join(' ', name.Split(' ').TakeWhile(word => word.Length > 0 && !char.IsLower(word[0])));

    /// <summary>The letters of a numbered name: "A-18" is of the series A-.</summary>
    private static string? SeriesOf(string name)
    {
        var letters = 0;
        while (letters < name.Length && char.IsAsciiLetterUpper(name[letters]))
            letters++;
        var dash = letters < name.Length && name[letters] == '-' ? letters + 1 : letters;
        return letters is > 0 and <= 3 && dash > letters && dash < name.Length && name[dash..].All(char.IsAsciiDigit) ? name[..dash] : null;
    }

    private void Add(string form)
    {
        var spelt = WrittenForm.Spell(form);
        var node = trie.Add(spelt);
        if (spelt.Length < 2 || trie.Mark(node) >= 0)
            return;
        forms.Add(spelt);
        trie.SetMark(node, forms.Count - 1);
    }
}
