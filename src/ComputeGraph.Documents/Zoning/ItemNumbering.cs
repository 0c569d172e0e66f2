using ComputeGraph.Core.Dates;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>
/// Numbers the items of a document and dates them. Sections begin items; so do the points of a list, and paragraphs with a date or a head
/// of their own, where they tell separate matters: in a weekly's news, not in the points of one contract.
/// </summary>
internal sealed class ItemNumbering
{
    /// <summary>List items as wide as this on average are stories of their own.</summary>
    private const int Story = 160;

    /// <summary>A leading date this many days before the document's is still the passage's own; an older one is told history.</summary>
    private const int Recent = 21;

    private static readonly string[] BackReferences =
        ["the company ", "both companies", "the two ", "the parties", "the deal ", "the agreement ", "公司", "该公司", "該公司", "双方", "雙方", "两家公司", "两者", "其", "本次", "该", "上述"];

    private readonly List<DraftZone> drafts;
    private readonly HeadFacts head;
    private int item;
    private PartialDate? sectionDate;
    private PartialDate? itemDate;
    private int dateLevel;
    private bool isNews;
    private bool underItemHead;

    private ItemNumbering(List<DraftZone> drafts, HeadFacts head)
    {
        this.drafts = drafts;
        this.head = head;
        isNews = NewsWords.OfPaper(head.Title) || drafts.Take(head.Length).Any(draft => draft.IsMasthead && NewsWords.OfPaper(draft.Text));
    }

    public static void Mark(List<DraftZone> drafts, HeadFacts head)
    {
        var numbering = new ItemNumbering(drafts, head);
        for (var i = 0; i < drafts.Count;)
            i = numbering.Number(i);
    }

    /// <summary>Numbers the draft at a place, or the list that begins there; gives the next place.</summary>
    private int Number(int at)
    {
        var draft = drafts[at];
        if (draft.IsApart || draft.IsMasthead)
            return Close(at, null);
        if (draft.IsHeading)
            return NumberHeading(at);
        if (draft.IsDate)
            return NumberDate(at);
        if (draft.Kind == ZoneKind.Bullet)
            return NumberList(at);
        return draft.Kind is ZoneKind.Body or ZoneKind.Quotation ? NumberParagraph(at) : Close(at, itemDate);
    }

    private int NumberHeading(int at)
    {
        var draft = drafts[at];
        var form = Datelines.Read(draft.Text, isHeading: true, out var written);
        var date = form == DatelineForm.Explicit ? written.Resolve(head.Published) : null;
        if (date is null && HeadingForm.IsQuestion(draft.Text))
            return Close(at, itemDate);

        var level = draft.Block.Level;
        var isInside = sectionDate is not null && level > dateLevel && dateLevel > 0;
        if (date is not null)
            (sectionDate, dateLevel) = (date, level);
        else if (!isInside)
            sectionDate = null;
        Begin(sectionDate);
        underItemHead = date is not null || IsItemHead(at);
        if (underItemHead)
            draft.Kind = ZoneKind.ItemHead;
        else
            isNews = NewsWords.OfSection(draft.Text) || (isNews && isInside);
        return Close(at, itemDate);
    }

    /// <summary>A name with a colon over news: 某公司：.</summary>
    private bool IsItemHead(int at) =>
        HeadingForm.EndsWithColon(drafts[at].Text) && drafts[at].Columns <= 30 && drafts[at].Block.MarkerKind == MarkerKind.None
        && (isNews || (at + 1 < drafts.Count && Datelines.Read(drafts[at + 1].Text, isHeading: false, out _) != DatelineForm.None));

    /// <summary>A date alone between paragraphs dates what follows; in the head, or at the very end, it is the document's.</summary>
    private int NumberDate(int at)
    {
        if (at < head.Length || at == drafts.Count - 1)
            return Close(at, null);
        Datelines.Read(drafts[at].Text, isHeading: true, out var written);
        (sectionDate, dateLevel) = (written.Resolve(head.Published), 0);
        Begin(sectionDate);
        return Close(at, itemDate);
    }

    private int NumberParagraph(int at)
    {
        var draft = drafts[at];
        var form = Datelines.Read(draft.Text, isHeading: false, out var written);
        var date = form == DatelineForm.None ? null : written.Resolve(head.Published);
        if (form == DatelineForm.Explicit && date is not null && draft.Kind == ZoneKind.Body)
        {
            // The dateline of a document's first paragraph is the document's.
            if (at > head.Length || item > 0)
                Begin(date);
            itemDate = date;
            return Close(at, date);
        }

        if (HasLabel(draft) || (form == DatelineForm.Leading && isNews && !underItemHead))
            Begin(sectionDate);
        return Close(at, IsOwn(form, written, date, isNews || underItemHead) ? date : itemDate);
    }

    /// <summary>A list: its items are separate matters or points of one.</summary>
    private int NumberList(int from)
    {
        var end = from;
        var marker = drafts[from].Block.MarkerKind;
        while (end < drafts.Count && drafts[end] is { Kind: ZoneKind.Bullet, IsApart: false } next && next.Block.MarkerKind == marker)
            end++;

        var (dated, labelled, columns, refersBack) = (0, 0, 0L, false);
        var datelines = new (DatelineForm Form, WrittenDate Date)[end - from];
        for (var i = from; i < end; i++)
        {
            datelines[i - from] = (Datelines.Read(drafts[i].Text, isHeading: false, out var date), date);
            dated += datelines[i - from].Form != DatelineForm.None ? 1 : 0;
            labelled += HasLabel(drafts[i]) ? 1 : 0;
            columns += drafts[i].Columns;
            refersBack |= i > from && RefersBack(drafts[i].Text);
        }

        var count = end - from;
        var isMostlyDated = dated * 2 >= count && count > 1;
        var isSeparate = isMostlyDated || (count > 1 && (labelled * 2 >= count || isNews || (columns >= (long)Story * count && !head.IsFiling && !refersBack)));
        for (var i = from; i < end; i++)
            NumberListItem(i, datelines[i - from], isSeparate, isMostlyDated);
        return end;
    }

    /// <summary>Whether an item speaks at its head of what an earlier one named: "The company …", 该公司….</summary>
    private static bool RefersBack(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Min(text.Length, 60)];
        foreach (var word in BackReferences)
        {
            if (TextColumns.IsWide(word[0]) ? start.StartsWith(word, StringComparison.Ordinal) : start.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private void NumberListItem(int at, (DatelineForm Form, WrittenDate Date) dateline, bool isSeparate, bool isDatedList)
    {
        var (form, written) = dateline;
        var date = form == DatelineForm.None ? null : written.Resolve(head.Published);
        if (isSeparate || (form == DatelineForm.Explicit && date is not null))
            Begin(sectionDate);
        Close(at, IsOwn(form, written, date, isDatedList || isNews || underItemHead) ? date : itemDate);
    }

    /// <summary>Whether a date at the head of a passage is the date of the passage, not only of what it tells.</summary>
    private bool IsOwn(DatelineForm form, WrittenDate written, PartialDate? date, bool amongNews)
    {
        if (date is null || form == DatelineForm.None)
            return false;
        if (form == DatelineForm.Explicit || amongNews)
            return form == DatelineForm.Explicit || written.HasDay;
        return head.Published is { } published
            && published.Last.DayNumber - date.Value.First.DayNumber is >= -WrittenDate.DaysAhead and <= Recent;
    }

    /// <summary>A head of its own within its line: emphasised words, or 【…】.</summary>
    private static bool HasLabel(DraftZone draft)
    {
        const int longest = 24;
        var text = draft.Text;
        return draft.Block.Label is not null || (text[0] == '【' && text.IndexOf('】') is > 1 and < longest);
    }

    private void Begin(PartialDate? date)
    {
        item++;
        itemDate = date;
    }

    private int Close(int at, PartialDate? date)
    {
        drafts[at].Item = item;
        drafts[at].Dateline = date;
        return at + 1;
    }
}
