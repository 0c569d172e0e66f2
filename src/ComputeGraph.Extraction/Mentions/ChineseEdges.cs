using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Where Chinese names may begin and end in a sentence: at signs, at what is known, and at words that no name holds. Chinese writes no
/// blanks, so these are all the borders there are.
/// </summary>
internal sealed class ChineseEdges
{
    private readonly Passage passage;
    private readonly byte[] endingHere;
    private readonly byte[] startingHere;

    public ChineseEdges(Passage passage)
    {
        this.passage = passage;
        var length = passage.Span.Length;
        endingHere = new byte[length + 1];
        startingHere = new byte[length + 1];
        for (var i = 0; i < length; i++)
        {
            var node = ChineseWords.Boundaries.Root(passage.Simplified[passage.Span.Start + i]);
            for (var end = i + 1; node != 0; end++)
            {
                // 都 is a word of its own, but not in 宜都.
                if (ChineseWords.Boundaries.Mark(node) >= 0 && !IsInPlace(passage.Span.Start + i, passage.Span.Start + end))
                {
                    startingHere[i] = (byte)(end - i);
                    endingHere[end] = Math.Max(endingHere[end], (byte)(end - i));
                }

                if (end >= length)
                    break;
                node = ChineseWords.Boundaries.Step(node, passage.Simplified[passage.Span.Start + end]);
            }
        }
    }

    /// <summary>Whether a word that no name holds starts at a position.</summary>
    public bool StartsWord(int position) => position >= passage.Span.End || startingHere[position - passage.Span.Start] > 0;

    public bool EndsWord(int position) => position <= passage.Span.Start || endingHere[position - passage.Span.Start] > 0;

    /// <summary>How far to the left a name that ends at a position may reach.</summary>
    /// <param name="end">Where the name ends.</param>
    /// <param name="kept">How many characters at its end belong to it whatever words they make. A longer word right at the end is a trade and belongs to it anyhow.</param>
    /// <param name="longest">The longest name, in characters.</param>
    /// <returns>Its start; <paramref name="end"/> where there is none.</returns>
    public int Left(int end, int kept, int longest)
    {
        var start = end;
        while (start > passage.Span.Start && end - start < longest && IsNameCharacter(start - 1))
        {
            if (end - start >= kept && (start < end ? endingHere[start - passage.Span.Start] > 0 : endingHere[start - passage.Span.Start] == 1))
                return start;
            start--;
        }

        return end - start >= longest && start > passage.Span.Start && IsNameCharacter(start - 1) && !EndsWord(start) ? end : start;
    }

    /// <summary>How far to the right a name that starts at a position may reach; the position itself where there is none.</summary>
    public int Right(int start, int longest, FormTrie? alsoAt = null)
    {
        var end = start;
        while (end < passage.Span.End && IsNameCharacter(end))
        {
            if (end > start && (startingHere[end - passage.Span.Start] > 0
                || (alsoAt is not null && ChineseWords.LongestAt(alsoAt, passage.Simplified, end, passage.Span.End) > 0)))
                break;
            end++;
        }

        return end - start > longest ? start : end;
    }

    /// <summary>Whether no word that names do not hold lies wholly inside a stretch, neither end touching its own.</summary>
    public bool IsFreeOfWords(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            var length = startingHere[i - passage.Span.Start];
            if (length > 0 && i + length <= span.End)
                return false;
        }

        return true;
    }

    private bool IsInPlace(int start, int end)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Label == GazetteerLabel.Place && hit.Span.Start <= start && end <= hit.Span.End && hit.Span.Length > end - start)
                return true;
        }

        return false;
    }

    private bool IsNameCharacter(int position) =>
        WrittenForm.IsHan(passage.Text[position]) && passage.LabelAt(position) is PassageLabel.None or PassageLabel.Place;
}
