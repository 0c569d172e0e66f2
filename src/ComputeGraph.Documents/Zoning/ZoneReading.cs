using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Languages;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Documents.Zoning;

/// <summary>Blocks become zones, in the same steps for every format; what the head of the document says of it is found on the way.</summary>
internal static class ZoneReading
{
    public static Document Complete(TextLayout layout, IFormatReader reader, DocumentId id)
    {
        var drafts = new List<DraftZone>(layout.Blocks.Count);
        foreach (var block in layout.Blocks)
        {
            if (Trimmed(layout.Text, block) is { Span.Length: > 0 } trimmed)
                InlineItems.AddTo(drafts, layout.Text, trimmed);
        }

        OwnForm.Mark(drafts);
        RunningHeads.Mark(drafts, layout.PageStarts);
        Headings.Mark(layout.Text, drafts);
        Boilerplate.Mark(drafts);
        var head = DocumentHead.Read(drafts, layout.Declared);
        ItemNumbering.Mark(drafts, head);
        var (zones, language) = Zones(drafts);
        return new Document
        {
            Id = id,
            Text = layout.Text,
            Zones = zones,
            PageStarts = layout.PageStarts,
            Title = head.Title,
            Publisher = head.Publisher,
            Published = head.Published,
            PublishedFrom = head.From,
            Language = language,
            MediaType = reader.MediaType,
            Reader = reader.Name,
        };
    }

    /// <summary>No zone begins or ends with white space, whatever the reader of the format gave.</summary>
    private static LayoutBlock Trimmed(string text, LayoutBlock block)
    {
        if (block.Cells.Count == 0)
        {
            var span = TrimmedSpan.Of(text, block.Span);
            return span == block.Span ? block : block with { Span = span };
        }

        var cells = block.Cells.Select(cell => TrimmedSpan.Of(text, cell)).ToValueList();
        return block with { Cells = cells, Span = new TextSpan(cells[0].Start, cells[^1].End) };
    }

    /// <summary>The zones, and the language of those that may hold claims; where they tell nothing, of all.</summary>
    private static (ValueList<Zone> Zones, string Language) Zones(List<DraftZone> drafts)
    {
        var zones = new Zone[drafts.Count];
        var (han, latin, other) = (0, 0, 0);
        var (allHan, allLatin, allOther) = (0, 0, 0);
        for (var i = 0; i < zones.Length; i++)
        {
            var draft = drafts[i];
            var count = draft.Scripts;
            (allHan, allLatin, allOther) = (allHan + count.Han, allLatin + count.Latin, allOther + count.Other);
            if (draft.Kind.IsEvidence())
                (han, latin, other) = (han + count.Han, latin + count.Latin, other + count.Other);
            zones[i] = new Zone
            {
                Kind = draft.Kind,
                Span = draft.Span,
                // A row of tickers and figures is in the language of its few words.
                Language = draft.IsTable && count.Han > 1 ? ScriptLanguage.Chinese : ScriptLanguage.Of(count.Han, count.Latin, count.Other),
                Dateline = draft.Dateline,
                Item = draft.Item,
                Cells = draft.Block.Cells,
            };
        }

        var language = ScriptLanguage.Of(han, latin, other);
        if (language == ScriptLanguage.Undetermined)
            language = ScriptLanguage.Of(allHan, allLatin, allOther);
        return (ValueList.Create<Zone>(zones), language);
    }
}
