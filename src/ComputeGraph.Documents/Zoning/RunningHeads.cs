using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>
/// Heads and feet that a printer repeated on every page. Where pages are known, a short line at the edge of two pages and more, numbers aside;
/// where they are not, the same line three times and more, each time beside a page number or with a number of its own that grows.
/// </summary>
internal static class RunningHeads
{
    private const int WidestLine = 80;
    private const int FewestTimes = 3;

    public static void Mark(List<DraftZone> drafts, ValueList<int> pageStarts)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (!IsCandidate(drafts[i]))
                continue;
            var key = WithoutNumbers(drafts[i].Text);
            if (places.TryGetValue(key, out var list))
                list.Add(i);
            else
                places.Add(key, [i]);
        }

        var edges = Edges(drafts, pageStarts);
        foreach (var list in places.Values)
        {
            if (list.Count >= FewestTimes && (BesidePageNumbers(drafts, list) || HoldsGrowingNumber(drafts, list)))
                list.ForEach(i => drafts[i].Kind = ZoneKind.Furniture);
            else if (list.Count(edges.Contains) is > 1)
                list.Where(edges.Contains).ToList().ForEach(i => drafts[i].Kind = ZoneKind.Furniture);
        }

        foreach (var edge in edges)
        {
            if (IsCandidate(drafts[edge]) && StandaloneLines.HasWideGap(drafts[edge].Text))
                drafts[edge].Kind = ZoneKind.Furniture;
        }
    }

    private static bool IsCandidate(DraftZone draft) =>
        draft.Kind == ZoneKind.Body && draft.Block.Shape == BlockShape.Paragraph && draft.IsOneLine
        && (draft.Columns <= WidestLine || StandaloneLines.HasWideGap(draft.Text)) && !SentenceMarks.EndsSentence(draft.Text);

    private static string WithoutNumbers(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(character => !char.IsDigit(character)));

    /// <summary>The first and the last block of each page.</summary>
    private static HashSet<int> Edges(List<DraftZone> drafts, ValueList<int> pageStarts)
    {
        var edges = new HashSet<int>();
        var page = 0;
        for (var i = 0; i < drafts.Count && pageStarts.Count > 0; i++)
        {
            if (page == pageStarts.Count || drafts[i].Block.Span.Start < pageStarts[page])
                continue;
            edges.Add(i);
            if (i > 0)
                edges.Add(i - 1);
            while (page < pageStarts.Count && pageStarts[page] <= drafts[i].Block.Span.Start)
                page++;
        }

        if (edges.Count > 0)
            edges.Add(drafts.Count - 1);
        return edges;
    }

    private static bool BesidePageNumbers(List<DraftZone> drafts, List<int> places) =>
        places.Count(i => IsPageNumber(drafts, i - 1) || IsPageNumber(drafts, i + 1)) * 2 > places.Count;

    private static bool IsPageNumber(List<DraftZone> drafts, int at) => at >= 0 && at < drafts.Count && StandaloneLines.IsPageNumber(drafts[at].Text);

    private static bool HoldsGrowingNumber(List<DraftZone> drafts, List<int> places)
    {
        long last = -1;
        foreach (var place in places)
        {
            var number = LastNumber(drafts[place].Text);
            if (number <= last)
                return false;
            last = number;
        }

        return true;
    }

    private static long LastNumber(ReadOnlySpan<char> text)
    {
        var end = text.LastIndexOfAnyInRange('0', '9') + 1;
        var start = end;
        while (start > 0 && end - start < 4 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return end > start ? long.Parse(text[start..end]) : -1;
    }
}
