namespace ComputeGraph.Extraction.Quantities.Scanning;

/// <summary>A closed class of words and phrases, of which only presence matters.</summary>
internal sealed class WordSet
{
    private readonly PhraseTable<bool> phrases;

    public WordSet(string words) => phrases = PhraseTable<bool>.Of((true, words));

    public bool StandsAt(FoldedText text, int position) => phrases.Match(text, position, out _) >= 0;

    public bool StandsBefore(FoldedText text, int position) => phrases.MatchBefore(text, position, out _) >= 0;

    /// <summary>Where the longest of the words at a position ends, or -1.</summary>
    public int EndAt(FoldedText text, int position) => phrases.Match(text, position, out _);

    /// <summary>Where the longest of the words that end at a position begins, or -1.</summary>
    public int StartBefore(FoldedText text, int position) => phrases.MatchBefore(text, position, out _);

    /// <summary>Whether any of the words begins within a stretch.</summary>
    public bool StandsWithin(FoldedText text, int start, int end)
    {
        for (var i = Math.Max(start, 0); i < end; i++)
        {
            if (!(FoldedText.IsLatin(text[i]) && FoldedText.IsLatin(text[i - 1])) && phrases.Match(text, i, out _) is var stop && stop >= 0 && stop <= end)
                return true;
        }

        return false;
    }
}
