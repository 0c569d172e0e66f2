using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Layout;

namespace ComputeGraph.Documents.Zoning;

/// <summary>
/// A paragraph that runs through a numbered list, "1) … 2) … 3) …", becomes its items: as the sentences of a weekly's summary stand.
/// Numbers inside a sentence, after a comma, divide nothing.
/// </summary>
internal static class InlineItems
{
    private const int MostItems = 99;

    /// <summary>Adds a block, or its items.</summary>
    public static void AddTo(List<DraftZone> drafts, string text, LayoutBlock block)
    {
        var starts = block.Shape is BlockShape.Paragraph or BlockShape.ListItem ? Starts(text, block) : [];
        if (starts.Count < 2)
        {
            drafts.Add(new DraftZone(text, block));
            return;
        }

        var outer = block.Marker?.Start ?? block.Span.Start;
        if (starts[0].Start > outer)
            Add(drafts, text, block with { Span = new TextSpan(block.Span.Start, starts[0].Start) });
        for (var i = 0; i < starts.Count; i++)
        {
            Add(drafts, text, new LayoutBlock
            {
                Shape = BlockShape.ListItem,
                Span = new TextSpan(starts[i].End, i + 1 < starts.Count ? starts[i + 1].Start : block.Span.End),
                Marker = starts[i],
                MarkerKind = MarkerKind.Number,
                Ordinal = i + 1,
            });
        }
    }

    private static void Add(List<DraftZone> drafts, string text, LayoutBlock block)
    {
        var span = TrimmedSpan.Of(text, block.Span);
        if (span.Length > 0)
            drafts.Add(new DraftZone(text, block with { Span = span, Label = null }));
    }

    /// <summary>The markers 1), 2), 3)… in their order, the first at the head or after a colon or a sentence, the others after a sentence.</summary>
    private static List<TextSpan> Starts(string text, LayoutBlock block)
    {
        var found = new List<TextSpan>();
        var outer = block.Marker?.Start ?? block.Span.Start;
        for (var at = outer; at < block.Span.End && found.Count < MostItems;)
        {
            var next = text.AsSpan(at, block.Span.End - at).IndexOfAny(")）");
            if (next < 0)
                break;
            at += next + 1;
            if (MarkerBefore(text, outer, at - 1, found.Count + 1) is { } start && Follows(text, outer, start, found.Count == 0) && at < block.Span.End)
            {
                var end = at;
                while (end < block.Span.End && char.IsWhiteSpace(text[end]))
                    end++;
                found.Add(new TextSpan(start, end));
            }
        }

        return found;
    }

    /// <summary>Where the number before a closing bracket begins, if it is the one expected.</summary>
    private static int? MarkerBefore(string text, int outer, int close, int expected)
    {
        var (value, scale, at) = (0, 1, close);
        while (at > outer && close - at < 3 && text[at - 1] is (>= '0' and <= '9') or (>= '０' and <= '９'))
        {
            at--;
            value += (text[at] & 0xF) * scale;
            scale *= 10;
        }

        if (at == close || value != expected)
            return null;
        return at > outer && text[at - 1] is '(' or '（' ? at - 1 : at;
    }

    private static bool Follows(string text, int outer, int start, bool isFirst)
    {
        while (start > outer && char.IsWhiteSpace(text[start - 1]))
            start--;
        if (start == outer)
            return isFirst;
        return text[start - 1] is '。' or '；' or ';' or '！' or '？' or '.' or '!' or '?' || (isFirst && text[start - 1] is '：' or ':');
    }
}
