using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Layout;

namespace ComputeGraph.Documents.PlainText;

/// <summary>
/// Blocks of plain text: blank lines and form feeds divide; within lines that stand together, markers, tables and the width that the text
/// was wrapped to do. Readers of other formats that come to lines without marks use it too.
/// </summary>
public static class PlainTextLayout
{
    /// <summary>Lays out a whole text whose lines end in LF. Form feeds mark pages.</summary>
    public static TextLayout Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hasHead = FrontMatter.TryRead(text, out var declared, out var start);
        var lines = TextLines.Read(text, hasHead ? start : 0, text.Length);
        var blocks = new List<LayoutBlock>();
        Add(text, lines, LineWrapping.Estimate(text, lines), blocks);
        return new TextLayout(text, blocks) { PageStarts = Pages(text), Declared = hasHead ? declared : null };
    }

    /// <summary>Adds the blocks of lines, some of them blank.</summary>
    internal static void Add(string text, List<TextLine> lines, LineWrapping wrapping, List<LayoutBlock> blocks)
    {
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].IsBlank)
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < lines.Count && !lines[end].IsBlank && !StartsPage(text, lines[end - 1], lines[end]))
                end++;
            AddRun(text, lines, i, end, wrapping, blocks);
            i = end;
        }
    }

    private static bool StartsPage(string text, TextLine before, TextLine line) =>
        text.AsSpan(before.End, line.Start - before.End).Contains('\f');

    private static void AddRun(string text, List<TextLine> lines, int from, int to, LineWrapping wrapping, List<LayoutBlock> blocks)
    {
        for (var i = from; i < to;)
        {
            if (TableLines.Count(text, lines, i, to) is > 0 and var rows)
            {
                TableLines.Add(text, lines, i, rows, blocks);
                i += rows;
            }
            else if (text[lines[i].Start] == '>')
            {
                AddQuotation(text, lines[i++], blocks);
            }
            else
            {
                var end = ParagraphEnd(text, lines, i, to, wrapping);
                blocks.Add(Paragraph(text, lines[i].Start, lines[end - 1].End));
                i = end;
            }
        }
    }

    private static int ParagraphEnd(string text, List<TextLine> lines, int from, int to, LineWrapping wrapping)
    {
        var end = from + 1;
        if (end < to && StandaloneLines.Is(lines[from].In(text)))
            return end;
        var isItem = ListMarkers.Read(lines[from].In(text)).Kind != MarkerKind.None;
        while (end < to && (wrapping.Joins(text, lines[end - 1], lines[end]) || (isItem && Hangs(lines[from], lines[end]))) && !Begins(text, lines, end, to))
            end++;
        return end;
    }

    /// <summary>Whether a line stands under an item's text, to the right of its marker.</summary>
    private static bool Hangs(TextLine item, TextLine line) => line.Indent >= item.Indent + 2;

    /// <summary>Whether a line begins something by its own form, so that it cannot go on with what stands before it.</summary>
    private static bool Begins(string text, List<TextLine> lines, int at, int to)
    {
        var line = lines[at].In(text);
        return line[0] is '>' or '【' || ListMarkers.Read(line).Kind != MarkerKind.None || StandaloneLines.Is(line) || TableLines.Count(text, lines, at, to) > 0;
    }

    private static LayoutBlock Paragraph(string text, int start, int end)
    {
        var marker = ListMarkers.Read(text.AsSpan(start, end - start));
        if (marker.Kind == MarkerKind.None || StandaloneLines.IsPageNumber(text.AsSpan(start, end - start)))
            return new LayoutBlock { Shape = BlockShape.Paragraph, Span = new TextSpan(start, end) };
        return new LayoutBlock
        {
            Shape = BlockShape.ListItem,
            Span = new TextSpan(start + marker.Length, end),
            Marker = new TextSpan(start, start + marker.Length),
            MarkerKind = marker.Kind,
            Ordinal = marker.Ordinal,
        };
    }

    private static void AddQuotation(string text, TextLine line, List<LayoutBlock> blocks)
    {
        var start = line.Start;
        while (start < line.End && (text[start] == '>' || char.IsWhiteSpace(text[start])))
            start++;
        if (start < line.End)
            blocks.Add(new LayoutBlock { Shape = BlockShape.Quotation, Span = new TextSpan(start, line.End) });
    }

    /// <summary>Where pages begin: at the head, and after each form feed. Empty where there is none.</summary>
    internal static ValueList<int> Pages(string text)
    {
        var at = text.IndexOf('\f', StringComparison.Ordinal);
        if (at < 0)
            return [];
        var starts = new List<int> { 0 };
        for (; at >= 0 && at + 1 < text.Length; at = text.IndexOf('\f', at + 1))
            starts.Add(at + 1);
        return starts.ToValueList();
    }
}
