using System.Buffers;
using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>Zones that are known by their own words: dates alone, page numbers, captions, analysts and their telephone numbers.</summary>
internal static class OwnForm
{
    private const int WidestLine = 240;

    private static readonly SearchValues<string> Notices = SearchValues.Create(
    [
        "请务必阅读", "請務必閱讀", "敬请参阅", "敬請參閱", "请参阅最后", "请仔细阅读", "请阅读最后", "正文之后的", "扫码关注", "扫描二维码",
        "See important disclosures", "Please see important", "Please refer to important", "See the disclosure", "refer to the disclosure",
    ], StringComparison.Ordinal);

    public static void Mark(List<DraftZone> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Block.Shape is BlockShape.Paragraph or BlockShape.ListItem or BlockShape.Quotation && draft.IsOneLine && draft.Columns <= WidestLine)
                draft.Kind = KindOf(draft);
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind == ZoneKind.Body && IsName(drafts[i]) && (IsReach(drafts, i + 1) || IsReach(drafts, i - 1)))
                drafts[i].Kind = ZoneKind.AnalystBox;
        }
    }

    private static ZoneKind KindOf(DraftZone draft)
    {
        var text = draft.Text;
        if (draft.Block.Shape == BlockShape.Paragraph && StandaloneLines.IsDate(text))
        {
            draft.IsDate = true;
            return ZoneKind.Furniture;
        }

        if (draft.Block.Shape == BlockShape.Paragraph && (StandaloneLines.IsPageNumber(text) || IsNotice(draft) || RatingWords.IsAlone(text)))
            return ZoneKind.Furniture;
        if (StandaloneLines.IsCaption(draft.Line) || StandaloneLines.IsSource(text))
            return ZoneKind.Caption;
        return !SentenceMarks.EndsSentence(text) && (ContactLines.IsAnalyst(text) || ContactLines.Is(text)) ? ZoneKind.AnalystBox : draft.Kind;
    }

    private static bool IsNotice(DraftZone draft) => draft.Columns <= 100 && draft.Text.ContainsAny(Notices);

    /// <summary>Two to four words with capitals, or two to four characters: a person's name over an e-mail address.</summary>
    private static bool IsName(DraftZone draft)
    {
        var text = draft.Text;
        if (draft.Columns > 40 || text.ContainsAnyInRange('0', '9') || SentenceMarks.EndsAsProse(text) || text[^1] is ':' or '：' || BoilerplateWords.HeadOf(text, out _) != BoilerplateKind.None)
            return false;
        if (TextColumns.IsWide(text[0]))
            return text.Length <= 3;
        var words = text.Count(' ') + 1;
        return words is >= 2 and <= 4 && char.IsUpper(text[0]) && char.IsUpper(text[text.IndexOf(' ') + 1]);
    }

    private static bool IsReach(List<DraftZone> drafts, int at) =>
        at >= 0 && at < drafts.Count && drafts[at].Kind == ZoneKind.AnalystBox && ContactLines.Is(drafts[at].Text);
}
