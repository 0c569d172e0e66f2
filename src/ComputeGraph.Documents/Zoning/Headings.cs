using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>Finds headings that the format does not mark: short lines before longer text, and numbered ones of which no second follows.</summary>
internal static class Headings
{
    /// <summary>More lines in a row that look like headings are a list without marks.</summary>
    private const int MostInRow = 3;

    public static void Mark(string text, List<DraftZone> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (IsHeading(text, drafts, i))
                drafts[i].Kind = ZoneKind.Headline;
        }

        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            // The words right over a source line are the name of the figure above them.
            if (drafts[i] is { Kind: ZoneKind.Headline, Block: { Shape: BlockShape.Paragraph, MarkerKind: MarkerKind.None } } && StandaloneLines.IsSource(drafts[i + 1].Text))
                drafts[i].Kind = ZoneKind.Caption;
        }

        for (var i = 0; i < drafts.Count;)
        {
            var end = i;
            while (end < drafts.Count && drafts[end] is { Kind: ZoneKind.Headline, Block.Shape: BlockShape.Paragraph })
                end++;
            // Those of the head are the masthead's business.
            if (end - i > MostInRow && i > 0)
            {
                for (var j = i; j < end; j++)
                    drafts[j].Kind = ZoneKind.Body;
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsHeading(string text, List<DraftZone> drafts, int at)
    {
        var draft = drafts[at];
        if (draft.Kind is not (ZoneKind.Body or ZoneKind.Bullet) || !draft.IsOneLine || at + 1 == drafts.Count)
            return false;
        if (!HeadingForm.Is(draft.Text, draft.Columns, HeadingForm.WidestAt(at)))
            return false;
        if (at > 0 && HeadingForm.IsPutQuestion(draft.Text))
            return false;
        if (draft.Block.Shape == BlockShape.ListItem)
            return IsNumberedHeading(drafts, at);
        return draft.Block.Shape == BlockShape.Paragraph && !IsLeadIn(text, draft, drafts[at + 1]) && !IsInList(text, drafts, at);
    }

    /// <summary>一、 and 4.1 are headings by their form; "1." is one unless "2." is the very next thing, or "0." was the one before.</summary>
    private static bool IsNumberedHeading(List<DraftZone> drafts, int at)
    {
        var block = drafts[at].Block;
        if (block.MarkerKind == MarkerKind.Section)
            return true;
        return block is { MarkerKind: MarkerKind.Number, Marker: not null } && !IsNumber(drafts, at + 1, block.Ordinal + 1) && !IsNumber(drafts, at - 1, block.Ordinal - 1);
    }

    private static bool IsNumber(List<DraftZone> drafts, int at, int ordinal) =>
        at >= 0 && at < drafts.Count && drafts[at].Block is { MarkerKind: MarkerKind.Number } block && block.Ordinal == ordinal;

    /// <summary>"The figures:" right above a list or a table belongs to the text around it.</summary>
    private static bool IsLeadIn(string text, DraftZone draft, DraftZone next) =>
        HeadingForm.EndsWithColon(draft.Text) && (next.IsTable || next.Kind == ZoneKind.Bullet) && Touches(text, draft, next);

    /// <summary>A line between lines like it, with nothing between them: an address, a list of names.</summary>
    private static bool IsInList(string text, List<DraftZone> drafts, int at)
    {
        if (at == 0)
            return false;
        var (before, next) = (drafts[at - 1], drafts[at + 1]);
        var isShortNext = next.Block.Shape == BlockShape.Paragraph && HeadingForm.Is(next.Text, next.Columns, HeadingForm.Widest) && Touches(text, drafts[at], next);
        var isShortBefore = before.Block.Shape == BlockShape.Paragraph && before.Columns <= HeadingForm.Widest && !SentenceMarks.EndsSentence(before.Text) && Touches(text, before, drafts[at]);
        return at > 3 && (isShortNext || isShortBefore);
    }

    private static bool Touches(string text, DraftZone before, DraftZone after) =>
        text.AsSpan(before.Span.End, (after.Block.Marker?.Start ?? after.Block.Span.Start) - before.Span.End).Count('\n') <= 1;
}
