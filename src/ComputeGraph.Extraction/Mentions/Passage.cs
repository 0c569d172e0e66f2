using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>A sentence with its words and what the lexicon and the gazetteer know of them.</summary>
internal sealed class Passage
{
    private readonly PassageLabel[] labels;
    private readonly Dictionary<int, LexiconMatch> matchByStart;

    public Passage(string text, string simplified, Sentence sentence, IEnumerable<LexiconMatch> matches, IReadOnlyList<GazetteerHit> hits)
    {
        Text = text;
        Simplified = simplified;
        Sentence = sentence;
        Hits = hits;
        Tokens = Tokeniser.Tokenise(text, sentence.Span);
        labels = new PassageLabel[sentence.Span.Length];
        Matches = [.. matches];
        matchByStart = Matches.ToDictionary(match => match.Span.Start);
        foreach (var hit in hits)
            Fill(hit.Span, LabelOf(hit.Label));
        foreach (var match in Matches)
            Fill(match.Span, LabelOf(match.Entry.Type));
        IsTitle = HasTitleCase();
    }

    public string Text { get; }

    /// <summary>The document's text in simplified characters, of the same length.</summary>
    public string Simplified { get; }

    public Sentence Sentence { get; }

    public List<Token> Tokens { get; }

    public List<LexiconMatch> Matches { get; }

    public IReadOnlyList<GazetteerHit> Hits { get; }

    /// <summary>Whether its words are capitalised because it is a title, so that capitals say nothing.</summary>
    public bool IsTitle { get; }

    public TextSpan Span => Sentence.Span;

    public PassageLabel LabelAt(int position) => Span.Contains(position) ? labels[position - Span.Start] : PassageLabel.None;

    public PassageLabel LabelOf(Token token) => LabelAt(token.Start);

    public ReadOnlySpan<char> Word(int token) => Tokens[token].In(Text);

    public LexiconMatch? MatchAt(int start) => matchByStart.TryGetValue(start, out var match) ? match : null;

    /// <summary>Where the place that starts at a position ends.</summary>
    public int? PlaceEnd(int start)
    {
        foreach (var hit in Hits)
        {
            if (hit.Span.Start == start && hit.Label == GazetteerLabel.Place)
                return hit.Span.End;
        }

        return null;
    }

    /// <summary>Whether a position lies within the sentence and the simplified text continues there with the word.</summary>
    public bool Continues(int position, string word) =>
        position >= Span.Start && position + word.Length <= Span.End && string.CompareOrdinal(Simplified, position, word, 0, word.Length) == 0;

    /// <summary>Whether only a blank, or nothing, stands between two tokens that follow each other.</summary>
    public bool AreAdjacent(int left) =>
        left + 1 < Tokens.Count && Tokens[left + 1].Start - Tokens[left].End <= 2
        && Text.AsSpan(Tokens[left].End, Tokens[left + 1].Start - Tokens[left].End).Trim(" \u00A0\n").Length == 0
        && Tokens[left + 1].Start > Tokens[left].End;

    /// <summary>The token that starts at or after a position; the number of tokens where there is none.</summary>
    public int TokenFrom(int position)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Marks a name that was recognised as a company's.</summary>
    public void MarkCompany(TextSpan span) => Fill(span, PassageLabel.Company);

    private void Fill(TextSpan span, PassageLabel label)
    {
        for (var i = Math.Max(span.Start, Span.Start); i < Math.Min(span.End, Span.End); i++)
            labels[i - Span.Start] = label;
    }

    private bool HasTitleCase()
    {
        // A title has no full stop.
        if (Tokens.Count > 0 && Word(Tokens.Count - 1) is "." or "。")
            return false;
        var (capital, lower) = (0, 0);
        foreach (var token in Tokens)
        {
            if (token.Length >= 4 && LabelOf(token) == PassageLabel.None)
            {
                capital += token.Kind == TokenKind.Capitalised ? 1 : 0;
                lower += token.Kind == TokenKind.Lower ? 1 : 0;
            }
        }

        return capital >= 2 && capital > 2 * lower;
    }

    private static PassageLabel LabelOf(EntityType type) => type switch
    {
        EntityType.Chip => PassageLabel.Chip,
        EntityType.DataCenter => PassageLabel.Site,
        _ => PassageLabel.Company,
    };

    private static PassageLabel LabelOf(GazetteerLabel label) => label switch
    {
        GazetteerLabel.Place => PassageLabel.Place,
        GazetteerLabel.Product => PassageLabel.Product,
        _ => PassageLabel.Source,
    };
}
