namespace ComputeGraph.Extraction.Quantities.Scanning;

/// <summary>
/// Phrases of the language with what each means, matched by the longest that stands at a place, forwards or backwards, in steps bounded by
/// the longest phrase. A blank or hyphen in a phrase stands for any run of both; Latin phrases match whole words.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly Node forwards = new();
    private readonly Node backwards = new();

    public PhraseTable(IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        foreach (var (phrase, meaning) in phrases)
        {
            var folded = Normalised(phrase);
            forwards.Add(folded, meaning);
            Array.Reverse(folded);
            backwards.Add(folded, meaning);
        }
    }

    /// <summary>A table of word lists: each a meaning and its phrases, divided by <c>|</c>.</summary>
    public static PhraseTable<T> Of(params (T Meaning, string Phrases)[] lists) =>
        new(lists.SelectMany(list => list.Phrases.Split('|').Select(phrase => (phrase, list.Meaning))));

    /// <summary>The end of the longest phrase that begins at a position, or -1.</summary>
    public int Match(FoldedText text, int start, out T meaning)
    {
        var node = forwards;
        var end = -1;
        meaning = default!;
        for (var i = start; i < text.Length;)
        {
            var character = text[i];
            if (!node.TryStep(IsGap(character) ? ' ' : character, out node))
                break;
            i++;
            while (IsGap(character) && IsGap(text[i]))
                i++;
            if (node.IsPhrase && !(FoldedText.IsLatin(character) && FoldedText.IsLatin(text[i])))
                (end, meaning) = (i, node.Meaning!);
        }

        return end;
    }

    /// <summary>The start of the longest phrase that ends at a position, or -1.</summary>
    public int MatchBefore(FoldedText text, int end, out T meaning)
    {
        var node = backwards;
        var start = -1;
        meaning = default!;
        for (var i = end; i > 0;)
        {
            var character = text[i - 1];
            if (!node.TryStep(IsGap(character) ? ' ' : character, out node))
                break;
            i--;
            while (IsGap(character) && IsGap(text[i - 1]))
                i--;
            if (node.IsPhrase && !(FoldedText.IsLatin(character) && FoldedText.IsLatin(text[i - 1])))
                (start, meaning) = (i, node.Meaning!);
        }

        return start;
    }

    private static bool IsGap(char character) => character is ' ' or '-';

    private static char[] Normalised(string phrase)
    {
        var characters = new List<char>(phrase.Length);
        foreach (var character in phrase)
        {
            var folded = FoldedText.Fold(character);
            if (!IsGap(folded))
                characters.Add(folded);
            else if (characters.Count == 0 || characters[^1] != ' ')
                characters.Add(' ');
        }

        return [.. characters];
    }

    private sealed class Node
    {
        private Dictionary<char, Node>? next;

        public bool IsPhrase { get; private set; }

        public T? Meaning { get; private set; }

        public bool TryStep(char character, out Node node)
        {
            node = this;
            if (next is null || !next.TryGetValue(character, out var found))
                return false;
            node = found;
            return true;
        }

        public void Add(ReadOnlySpan<char> phrase, T meaning)
        {
            var node = this;
            foreach (var character in phrase)
            {
                node.next ??= [];
                if (!node.next.TryGetValue(character, out var following))
                    node.next.Add(character, following = new Node());
                node = following;
            }

            node.IsPhrase = true;
            node.Meaning = meaning;
        }
    }
}
