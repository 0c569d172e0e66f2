using System.Buffers;

namespace ComputeGraph.Documents.Markdown;

/// <summary>
/// Keeps from Markdig what would cost it more than time in proportion: blocks nested beyond its limit, and paragraphs of thousands of
/// emphasis marks and brackets, which it pairs in quadratic time.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>Deeper block quotes and lists are no document's. Below Markdig's own limit of 128.</summary>
    private const int MostNested = 32;

    /// <summary>Pairs of delimiters that are looked at in any case, about two seconds' worth at 20 ns each.</summary>
    private const long PairsAllowed = 100_000_000;

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("*_~[]!");

    /// <summary>Whether Markdig reads this in time that grows with its length, and within its limit of nested blocks.</summary>
    public static bool Admits(string text)
    {
        long pairs = 0;
        long inParagraph = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var nested = Prefix(line, out var startsBlock);
            if (nested > MostNested)
                return false;
            if (startsBlock)
            {
                pairs += inParagraph * inParagraph;
                inParagraph = 0;
            }

            inParagraph += Count(line);
            if (pairs + inParagraph * inParagraph > PairsAllowed + 100L * text.Length)
                return false;
        }

        return true;
    }

    /// <summary>How many quotes and lists a line opens at its head, by the look of it; indents count as the lists they may continue.</summary>
    private static int Prefix(ReadOnlySpan<char> line, out bool startsBlock)
    {
        var (depth, spaces, at) = (0, 0, 0);
        startsBlock = false;
        for (; at < line.Length && depth <= MostNested; at++)
        {
            if (line[at] is ' ' or '\t')
                spaces += line[at] == '\t' ? 4 : 1;
            else if (line[at] == '>' || (line[at] is '-' or '*' or '+' && at + 1 < line.Length && line[at + 1] == ' '))
                (depth, startsBlock) = (depth + 1, true);
            else
                break;
        }

        startsBlock |= at >= line.Length || line[at] == '#';
        // A list within lists stands two columns further in each time.
        return depth == 0 ? 0 : depth + spaces / 2 - Math.Min(depth, spaces / 2);
    }

    private static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var at = line.IndexOfAny(Delimiters); at >= 0; at = line.IndexOfAny(Delimiters))
        {
            count++;
            line = line[(at + 1)..];
        }

        return count;
    }
}
