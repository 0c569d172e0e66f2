using ComputeGraph.Documents.Layout;

namespace ComputeGraph.Documents.PlainText;

/// <summary>
/// Whether a text's lines were broken to fit a width, as text taken from PDF is, or each line is a paragraph of its own; and so which
/// line breaks stand inside a paragraph.
/// </summary>
/// <param name="Width">The width in columns that lines were broken to fit; 0 where each line is a paragraph.</param>
/// <param name="BreaksAreSoft">Whether the format says that a line break does not end a paragraph, as Markdown does.</param>
internal readonly record struct LineWrapping(int Width, bool BreaksAreSoft = false)
{
    /// <summary>Lines wider than this are paragraphs that nobody wrapped.</summary>
    private const int Unwrapped = 200;

    /// <summary>Nobody wraps to less; narrower lines are lists and headings.</summary>
    private const int Narrowest = 40;

    /// <summary>The share of breaks that must look soft.</summary>
    private const double SoftShare = 0.4;

    /// <summary>Looks at all breaks between lines that stand together.</summary>
    public static LineWrapping Estimate(string text, List<TextLine> lines)
    {
        long all = 0;
        long unwrapped = 0;
        var widths = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            all += lines[i].Columns;
            if (lines[i].Columns > Unwrapped)
                unwrapped += lines[i].Columns;
            else if (lines[i].Columns >= Narrowest && i + 1 < lines.Count && IsPlain(text, lines[i + 1]))
                widths.Add(lines[i].Columns);
        }

        if (widths.Count == 0 || unwrapped * 5 > all)
            return default;
        widths.Sort();
        var width = widths[Math.Min(widths.Count - 1, widths.Count * 95 / 100)];
        return SoftBreaks(text, lines, width) is var (soft, hard) && soft > 0 && soft >= SoftShare * (soft + hard) ? new LineWrapping(width) : default;
    }

    /// <summary>Whether <paramref name="next"/> goes on with the paragraph of <paramref name="line"/>.</summary>
    public bool Joins(string text, TextLine line, TextLine next)
    {
        var before = line.In(text);
        var after = next.In(text);
        var ends = SentenceMarks.EndsSentence(before);
        var continues = SentenceMarks.Continues(after);
        if (Width == 0)
            return !ends && (line.Columns >= Narrowest ? BreaksAreSoft || continues || before[^1] is ',' or '，' or '、' : BreaksAreSoft && continues);
        if (next.Indent > line.Indent + 1 && ends)
            return false;
        if (!ends && continues)
            return true;
        var isChinese = SentenceMarks.IsChinese(before[^1]) || SentenceMarks.IsChinese(after[0]);
        var slack = isChinese ? (ends ? 3 : 10) : Width / (ends ? 12 : 4);
        return line.Columns + FirstWord(after) + slack > Width;
    }

    private static (int Soft, int Hard) SoftBreaks(string text, List<TextLine> lines, int width)
    {
        var (soft, hard) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Columns < Narrowest || lines[i].Columns > Unwrapped || !IsPlain(text, lines[i + 1]))
                continue;
            var before = lines[i].In(text);
            var after = lines[i + 1].In(text);
            var isChinese = SentenceMarks.IsChinese(before[^1]) || SentenceMarks.IsChinese(after[0]);
            var isSoft = !SentenceMarks.EndsSentence(before) && (isChinese ? lines[i].Columns >= width - 8 : SentenceMarks.Continues(after));
            (soft, hard) = isSoft ? (soft + 1, hard) : (soft, hard + 1);
        }

        return (soft, hard);
    }

    private static bool IsPlain(string text, TextLine line) => !line.IsBlank && ListMarkers.Read(line.In(text)).Kind == MarkerKind.None;

    /// <summary>Columns of the word that did not fit on the line before: one character of Chinese, up to the next space otherwise.</summary>
    private static int FirstWord(ReadOnlySpan<char> text)
    {
        if (SentenceMarks.IsChinese(text[0]))
            return 2;
        var end = text.IndexOfAny(' ', '\t');
        return Math.Min(end < 0 ? text.Length : end, 20);
    }
}
