using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>
/// Finds disclaimers, rating scales and lists of other reports. A head opens a region; it holds as long as what follows speaks like it, so
/// that a notice in a margin does not swallow the report after it. Legal paragraphs without a head are found one by one.
/// </summary>
internal static class Boilerplate
{
    /// <summary>Shorter lines say too little to end a region: addresses, telephone numbers, captions of codes to scan.</summary>
    private const int Telling = 60;

    public static void Mark(List<DraftZone> drafts)
    {
        var region = BoilerplateKind.None;
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var head = HeadOf(draft, out var isWhole);
            if (head != BoilerplateKind.None)
            {
                SetKind(draft, head);
                region = head == BoilerplateKind.Disclaimer || isWhole ? head : region;
                continue;
            }

            region = Next(region, drafts, i);
            if (region != BoilerplateKind.None)
                SetKind(draft, region);
            else if (draft.Block.Shape is BlockShape.Paragraph or BlockShape.ListItem && draft.Kind is ZoneKind.Body or ZoneKind.Bullet or ZoneKind.Headline && BoilerplateWords.IsLegalAlone(draft.Text))
                SetKind(draft, BoilerplateKind.Disclaimer);
        }
    }

    private static BoilerplateKind HeadOf(DraftZone draft, out bool isWhole)
    {
        isWhole = true;
        if (draft.IsTable || draft.Kind is ZoneKind.AnalystBox or ZoneKind.Caption || (draft.Kind == ZoneKind.Furniture && draft.IsDate))
            return BoilerplateKind.None;
        var text = draft.Text;
        if (!draft.IsOneLine && text.IndexOfAny(':', '：') < 0)
            return BoilerplateKind.None;
        return BoilerplateWords.HeadOf(text, out isWhole);
    }

    private static BoilerplateKind Next(BoilerplateKind region, List<DraftZone> drafts, int at) => region switch
    {
        BoilerplateKind.Disclaimer => IsLegal(drafts, at) ? region : BoilerplateKind.None,
        BoilerplateKind.Ratings => IsRating(drafts[at]) ? region : IsLegal(drafts, at) ? BoilerplateKind.Disclaimer : BoilerplateKind.None,
        BoilerplateKind.Related => IsEntry(drafts, at) ? region : BoilerplateKind.None,
        _ => region,
    };

    private static bool IsLegal(List<DraftZone> drafts, int at)
    {
        var draft = drafts[at];
        if (draft.IsHeading || draft.Block.MarkerKind == MarkerKind.Section)
            return IsLegalAfter(drafts, at);
        if (draft.IsTable || draft.Columns < Telling || draft.Kind is ZoneKind.Furniture or ZoneKind.AnalystBox)
            return draft.Block.Shape != BlockShape.ListItem || IsLegalAfter(drafts, at - 1);
        return BoilerplateWords.IsLegal(draft.Text);
    }

    /// <summary>Whether the next paragraph that says enough is legal text, or none follows.</summary>
    private static bool IsLegalAfter(List<DraftZone> drafts, int at)
    {
        const int near = 8;
        for (var i = at + 1; i < drafts.Count && i <= at + near; i++)
        {
            if (drafts[i].Columns >= Telling && !drafts[i].IsTable && drafts[i].Kind is not ZoneKind.Furniture)
                return BoilerplateWords.IsLegal(drafts[i].Text);
        }

        return at + near >= drafts.Count - 1;
    }

    private static bool IsRating(DraftZone draft) =>
        draft.IsTable || RatingWords.IsExplained(draft.Text) || BoilerplateWords.IsRating(draft.Text) || (draft.Columns < 20 && !draft.IsHeading);

    /// <summary>A title of another report, its date, or a list's item that is no sentence.</summary>
    private static bool IsEntry(List<DraftZone> drafts, int at)
    {
        var draft = drafts[at];
        if (draft.IsDate)
            return true;
        if (!draft.IsOneLine || draft.IsTable || draft.Block.Shape == BlockShape.Heading || SentenceMarks.EndsAsProse(draft.Text) || draft.Kind is ZoneKind.Caption)
            return false;
        if (draft.Block.Shape == BlockShape.ListItem)
            return draft.Columns <= 160 && draft.Block.MarkerKind != MarkerKind.Section && !draft.Text.StartsWith("风险提示", StringComparison.Ordinal) && !draft.Text.StartsWith("風險提示", StringComparison.Ordinal);
        return draft.Columns <= 120 && (draft.Text[0] is '《' or '【' or '“' or '"' || (at + 1 < drafts.Count && drafts[at + 1].IsDate) || EndsWithDate(draft.Text));
    }

    private static bool EndsWithDate(ReadOnlySpan<char> text) =>
        text.Length > 10 && StandaloneLines.IsDate(text[^10..]);

    private static void SetKind(DraftZone draft, BoilerplateKind region)
    {
        draft.IsApart = true;
        if (draft.Kind == ZoneKind.Furniture)
            return;
        draft.Kind = region switch
        {
            BoilerplateKind.Disclaimer => ZoneKind.Disclaimer,
            BoilerplateKind.Ratings => ZoneKind.RatingDefinitions,
            _ => ZoneKind.Furniture,
        };
    }
}
