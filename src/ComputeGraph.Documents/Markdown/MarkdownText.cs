using System.Text;
using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace ComputeGraph.Documents.Markdown;

/// <summary>Writes the readable text of a Markdown syntax tree, and its blocks. Depth is bounded by <see cref="MarkdownGuard"/> and Markdig's own limit.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder builder = new();
    private readonly List<LayoutBlock> written = [];
    private readonly MarkdownInlines inlines;

    private MarkdownText() => inlines = new MarkdownInlines(builder);

    public static TextLayout Read(MarkdownDocument document)
    {
        var reading = new MarkdownText();
        reading.WriteAll(document, BlockShape.Paragraph);
        var text = reading.builder.ToString();
        return new TextLayout(text, Divided(text, reading.written)) { PageStarts = PlainTextLayout.Pages(text) };
    }

    private void WriteAll(ContainerBlock container, BlockShape shape)
    {
        foreach (var block in container)
            Write(block, shape);
    }

    private void Write(Block block, BlockShape shape)
    {
        switch (block)
        {
            case MarkdigTable table:
                foreach (var row in table.OfType<TableRow>())
                    WriteRow(row);
                break;
            case ListBlock list:
                WriteList(list, shape);
                break;
            case QuoteBlock quote:
                WriteAll(quote, BlockShape.Quotation);
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, new LayoutBlock { Shape = shape, Span = default });
                break;
            case CodeBlock or HtmlBlock or LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                WriteAll(container, shape);
                break;
        }
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var start = builder.Length;
        inlines.Write(heading.Inline);
        // A ruled line under a paragraph makes it a heading for Markdown, not for its reader.
        var isHeading = !heading.IsSetext || !SentenceMarks.EndsAsProse(builder.ToString(start, builder.Length - start));
        Close(new LayoutBlock { Shape = isHeading ? BlockShape.Heading : BlockShape.Paragraph, Span = default, Level = heading.Level }, start, "\n\n");
    }

    private void WriteList(ListBlock list, BlockShape shape)
    {
        var ordinal = list.IsOrdered && int.TryParse(list.OrderedStart, out var first) ? first : list.IsOrdered ? 1 : 0;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var head = new LayoutBlock
            {
                Shape = shape == BlockShape.Quotation ? shape : BlockShape.ListItem,
                Span = default,
                MarkerKind = list.IsOrdered ? MarkerKind.Number : MarkerKind.Bullet,
                Ordinal = ordinal,
            };
            foreach (var block in item)
            {
                if (block is ParagraphBlock paragraph && ReferenceEquals(block, item[0]))
                    WriteParagraph(paragraph, head);
                else
                    Write(block, shape);
            }

            ordinal = list.IsOrdered ? ordinal + 1 : 0;
        }
    }

    /// <summary>A paragraph, divided where its writer forced a line break.</summary>
    private void WriteParagraph(ParagraphBlock paragraph, LayoutBlock head)
    {
        var start = builder.Length;
        var label = inlines.Write(paragraph.Inline);
        var isAllLabel = label is { } whole && head.Shape == BlockShape.Paragraph && whole.Start == start && whole.End == builder.Length && !builder.ToString(start, builder.Length - start).Contains('\n');
        if (isAllLabel && !SentenceMarks.EndsAsProse(builder.ToString(start, builder.Length - start)))
            Close(head with { Shape = BlockShape.Heading }, start, "\n\n");
        else
            Close(head with { Label = label }, start, head.Shape == BlockShape.ListItem ? "\n" : "\n\n");
    }

    private void WriteRow(TableRow row)
    {
        var cells = new List<TextSpan>();
        foreach (var cell in row.OfType<TableCell>())
        {
            if (cells.Count > 0)
                builder.Append('\t');
            var start = builder.Length;
            foreach (var paragraph in cell.OfType<LeafBlock>())
                inlines.Write(paragraph.Inline);
            builder.Replace('\n', ' ', start, builder.Length - start).Replace('\t', ' ', start, builder.Length - start);
            cells.Add(new TextSpan(start, builder.Length));
        }

        if (cells.Count == 0)
            return;
        written.Add(new LayoutBlock
        {
            Shape = row.IsHeader ? BlockShape.TableHeader : BlockShape.TableRow,
            Span = new TextSpan(cells[0].Start, cells[^1].End),
            Cells = cells.ToValueList(),
        });
        builder.Append('\n');
    }

    private void Close(LayoutBlock block, int start, string gap)
    {
        if (builder.Length == start)
            return;
        written.Add(block with { Span = new TextSpan(start, builder.Length) });
        builder.Append(gap);
    }

    /// <summary>Divides paragraphs whose lines begin or end things of their own, as in plain builder.</summary>
    private static List<LayoutBlock> Divided(string text, List<LayoutBlock> written)
    {
        var wrapping = LineWrapping.Estimate(text, TextLines.Read(text, 0, text.Length)) with { BreaksAreSoft = true };
        var blocks = new List<LayoutBlock>(written.Count);
        foreach (var block in written)
        {
            if (block.Shape is BlockShape.Heading or BlockShape.TableHeader or BlockShape.TableRow)
                blocks.Add(block);
            else
                AddDivided(text, block, wrapping, blocks);
        }

        return blocks;
    }

    private static void AddDivided(string text, LayoutBlock block, LineWrapping wrapping, List<LayoutBlock> blocks)
    {
        var first = blocks.Count;
        PlainTextLayout.Add(text, TextLines.Read(text, block.Span.Start, block.Span.End), wrapping, blocks);
        for (var i = first; i < blocks.Count; i++)
        {
            if (block.Shape == BlockShape.Quotation)
                blocks[i] = blocks[i] with { Shape = BlockShape.Quotation };
            else if (i == first && block.Shape == BlockShape.ListItem && blocks[i].Cells.Count == 0)
                blocks[i] = Item(text, block, blocks[i].Marker is { } marker ? new TextSpan(marker.Start, blocks[i].Span.End) : blocks[i].Span);
            else if (i == first && block.Label is { } label && label.Start <= blocks[i].Span.Start)
                blocks[i] = blocks[i] with { Label = new TextSpan(blocks[i].Span.Start, Math.Clamp(label.End, blocks[i].Span.Start, blocks[i].Span.End)) };
        }
    }

    private static LayoutBlock Item(string text, LayoutBlock item, TextSpan span)
    {
        var marker = ListMarkers.LabelLength(text.AsSpan(span.Start, span.Length));
        var start = span.Start + marker;
        return item with
        {
            Span = new TextSpan(start, span.End),
            Marker = marker > 0 ? new TextSpan(span.Start, start) : null,
            Label = item.Label is { } label && label.End > start && label.End <= span.End ? new TextSpan(start, label.End) : null,
        };
    }
}
