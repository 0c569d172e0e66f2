using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>Reads title, publisher and date from what stands before the first paragraph, and marks it as masthead.</summary>
internal static class DocumentHead
{
    /// <summary>No masthead is longer, in blocks.</summary>
    private const int Longest = 15;

    /// <summary>What being the first line is worth to a title, in columns of other lines.</summary>
    private const int FirstLine = 50;

    /// <summary>Narrower lines are no titles.</summary>
    private const int NarrowestTitle = 8;

    private static readonly WordsByScript FilingWords = new(
        ["证券代码", "證券代碼", "公告", "股份有限公司董事会"],
        ["announcement", "Form 8-K", "Form 10-", "Form 6-K", "current report", "Inside information", "SGX", "ASX RELEASE", "RNS", "disclosure", "DISCLOSURE", "press release", "PRESS RELEASE", "stock exchange"]);

    /// <summary>Words of a masthead: what kind of paper it is, not what it is about.</summary>
    private static readonly WordsByScript MastheadWords = new(
        ["行业研究", "行业周报", "行业深度", "研究报告", "公司研究", "公司点评", "策略周报", "研究所"],
        ["ASX RELEASE", "announcement", "PRESS RELEASE", "Press release", "Inside information", "current report", "Form 8-K"]);

    private static readonly string[] CompanyEndings =
        ["公司", "集团", "Corporation", "CORPORATION", "Limited", "LIMITED", "Inc.", "INC.", "Inc", "plc", "PLC", "AG", "N.V.", "Ltd.", "LTD.", "Ltd", "Holdings", "Group"];

    private static readonly string[] Bylines =
        ["By ", "BY ", "撰稿", "作者", "记者", "記者", "编辑", "編輯", "责任编辑", "文/", "文｜", "文|", "来源", "來源", "时间", "時間", "出席", "阅读"];

    public static HeadFacts Read(List<DraftZone> drafts, DeclaredHead? declared)
    {
        var length = LengthOf(drafts);
        var title = TitleAt(drafts, length);
        var (published, from) = PublicationDate.Read(drafts, length, title, declared);
        for (var i = 0; i < length; i++)
            MarkMasthead(drafts[i], i, title);

        return new HeadFacts
        {
            Title = declared?.Title ?? (title < 0 ? null : Written(drafts[title])),
            Publisher = declared?.Publisher ?? PublisherNames.Read(drafts, length),
            Published = published,
            From = from,
            IsFiling = IsFiling(drafts, length),
            Length = length,
        };
    }

    /// <summary>Blocks up to the first paragraph, list or table.</summary>
    private static int LengthOf(List<DraftZone> drafts)
    {
        var length = 0;
        while (length < drafts.Count && length < Longest && !IsText(drafts[length], length))
            length++;
        // A document of one line, or of nothing but short lines, is text without a head.
        return length == drafts.Count && length > 0 && drafts.TrueForAll(draft => draft.Block.Shape != BlockShape.Heading) ? 0 : length;
    }

    private static bool IsText(DraftZone draft, int at) => draft.Kind switch
    {
        ZoneKind.Furniture or ZoneKind.AnalystBox or ZoneKind.Caption or ZoneKind.Headline => false,
        ZoneKind.Body => (!HeadingForm.Is(draft.Text, draft.Columns, HeadingForm.WidestAt(at)) || (at > 0 && HeadingForm.IsPutQuestion(draft.Text))) && !IsByline(draft.Text),
        _ => true,
    };

    /// <summary>The line that says most, the first one favoured; the format's own title heading where there is one.</summary>
    private static int TitleAt(List<DraftZone> drafts, int length)
    {
        var (title, best) = (-1, 0);
        for (var i = 0; i < length; i++)
        {
            if (drafts[i] is not { IsApart: false, Kind: ZoneKind.Headline or ZoneKind.Body } draft || IsByline(draft.Text) || HeadingForm.EndsWithColon(draft.Text))
                continue;
            if (draft.Block.Level == 1)
                return i;
            var score = Math.Min(draft.Columns, 60) + (title < 0 ? FirstLine : 0);
            if (IsMasthead(draft) || NamesIssuer(draft.Text) || draft.Columns < NarrowestTitle || draft.Block.MarkerKind != MarkerKind.None)
                score -= 75;
            // "Name of the paper | date".
            if (draft.Text.Contains('|') && PublicationDate.IsDated(draft.Text))
                score -= 60;
            if (score > best)
                (title, best) = (i, score);
        }

        return title;
    }

    /// <summary>The kind of paper, alone or with its date; or two things at the two ends of a line.</summary>
    private static bool IsMasthead(DraftZone draft)
    {
        const int kindOfPaper = 24;
        var text = draft.Text;
        if (StandaloneLines.HasWideGap(text))
            return true;
        if (!MastheadWords.In(text))
            return false;
        var bracket = text.IndexOfAny('(', '（');
        return TextColumns.Of(bracket > 0 ? text[..bracket] : text) <= kindOfPaper || PublicationDate.IsDated(text);
    }

    private static void MarkMasthead(DraftZone draft, int at, int title)
    {
        if (draft.IsApart || draft.Kind is not (ZoneKind.Headline or ZoneKind.Body))
            return;
        draft.IsMasthead = at <= title || !OpensSection(draft);
        if (at == title)
            draft.Kind = ZoneKind.Headline;
        else if (IsByline(draft.Text) || PublicationDate.IsDated(draft.Text))
            draft.Kind = ZoneKind.Furniture;
        else if (at < title)
            draft.Kind = IsMasthead(draft) || draft.Columns < NarrowestTitle ? ZoneKind.Furniture : ZoneKind.Headline;
        else
            draft.Kind = ZoneKind.Headline;
    }

    /// <summary>A subtitle opens nothing; a numbered or marked heading, or one with a colon, does.</summary>
    private static bool OpensSection(DraftZone draft) =>
        draft.Block.MarkerKind != MarkerKind.None || draft.Block.Shape == BlockShape.Heading || HeadingForm.EndsWithColon(draft.Text) || NewsWords.OfSection(draft.Text);

    private static bool IsByline(ReadOnlySpan<char> text)
    {
        if (TextColumns.Of(text) > 100 || SentenceMarks.EndsAsProse(text))
            return false;
        foreach (var byline in Bylines)
        {
            if (text.StartsWith(byline, StringComparison.Ordinal))
                return byline[^1] is ' ' or '/' or '｜' or '|' || text[byline.Length..].TrimStart() is [':' or '：', ..] || (text.Length > byline.Length && text[byline.Length] is ' ' or '　');
        }

        return PublicationDate.IsLabelled(text) || PublisherNames.IsLabelled(text);
    }

    /// <summary>A line over the title that names who speaks as "the Company": a company's name, or a security.</summary>
    private static bool NamesIssuer(ReadOnlySpan<char> text) =>
        IsCompanyName(text) || text.Contains("证券简称", StringComparison.Ordinal) || text.Contains("證券簡稱", StringComparison.Ordinal);

    private static bool IsCompanyName(ReadOnlySpan<char> text)
    {
        foreach (var ending in CompanyEndings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal) && (TextColumns.IsWide(ending[0]) || (text.Length > ending.Length && text[^(ending.Length + 1)] == ' ')))
                return TextColumns.Of(text) <= 60;
        }

        return false;
    }

    private static bool IsFiling(List<DraftZone> drafts, int length)
    {
        for (var i = 0; i < Math.Min(drafts.Count, Math.Max(length, 2)); i++)
        {
            if (drafts[i].Columns <= HeadingForm.WidestTitle && FilingWords.In(drafts[i].Text))
                return true;
        }

        return false;
    }

    /// <summary>A heading's text in one line, as it names the document.</summary>
    private static string Written(DraftZone draft) => string.Join(' ', draft.Text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
