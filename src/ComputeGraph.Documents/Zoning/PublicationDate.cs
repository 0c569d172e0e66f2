using ComputeGraph.Core.Dates;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>
/// The date a document gives itself: declared, behind a label, in the masthead or the dateline of its first paragraph, or over the signature at
/// its end. A date inside a sentence is the date of what the sentence tells.
/// </summary>
internal static class PublicationDate
{
    /// <summary>How far from its end a document is signed, in blocks.</summary>
    private const int Signature = 4;

    private const int FirstYear = 1990;

    private static readonly string[] Labels =
        ["日期", "发布日期", "發布日期", "发布时间", "發布時間", "报告日期", "時間", "时间", "披露日期", "公告日期", "Date", "Published", "Publication date", "Date of disclosure", "Issued", "Updated", "Released"];

    /// <summary>Words of a line whose date is that of its figures.</summary>
    private static readonly string[] OfFigures = ["截至", "截止", "as of", "As of", "收盘", "收盤", "市价", "数据日期"];

    /// <summary>Words right before a date that make it a part of what is told.</summary>
    private static readonly string[] Prepositions =
        ["on", "by", "until", "till", "from", "since", "to", "in", "before", "after", "of", "due", "于", "於", "在", "至", "到", "自", "为", "為", "是", "从", "從", "起"];

    public static (PartialDate? Date, PublishedFrom From) Read(List<DraftZone> drafts, int head, int title, DeclaredHead? declared)
    {
        if (declared?.Published is { } given)
            return (given, declared.From);
        for (var i = 0; i < head; i++)
        {
            if (!drafts[i].IsApart && IsLabelled(drafts[i].Text) && Labelled(drafts[i].Text) is { } labelled)
                return (labelled, PublishedFrom.Byline);
        }

        for (var i = 0; i < head; i++)
        {
            if (!drafts[i].IsApart && drafts[i].Kind is not (ZoneKind.Caption or ZoneKind.AnalystBox) && InLine(drafts[i].Text, i == title) is { } found)
                return (found, PublishedFrom.Head);
        }

        if (head < drafts.Count && Datelines.Read(drafts[head].Text, isHeading: false, out var dateline) == DatelineForm.Explicit && dateline.HasDay && dateline.Dated is { } said)
            return (said, PublishedFrom.Byline);
        return Signed(drafts) is { } signed ? (signed, PublishedFrom.Byline) : (null, PublishedFrom.Nowhere);
    }

    /// <summary>Whether a line is a date behind a label: 发布日期：…, "Published: …".</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line)
    {
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.Ordinal) && line[label.Length..].TrimStart() is [':' or '：', ..])
                return WrittenDates.TryFind(line[..Math.Min(line.Length, 80)], out _, out _, out _);
        }

        return false;
    }

    /// <summary>Whether a line of a masthead is there for its date: some words and a day, as in "ASX RELEASE | 5 December 2025".</summary>
    public static bool IsDated(ReadOnlySpan<char> line) => TextColumns.Of(line) <= 90 && InLine(line, isTitle: false) is { Precision: DatePrecision.Day };

    private static PartialDate? Labelled(ReadOnlySpan<char> line) =>
        WrittenDates.TryFind(line[..Math.Min(line.Length, 200)], out var date, out _, out _) && IsUsable(date) ? date.Dated : null;

    private static bool IsUsable(WrittenDate date) => date.Month is not null && date.Year >= FirstYear;

    /// <summary>A date at the end of a line, in brackets, or apart at its head.</summary>
    private static PartialDate? InLine(ReadOnlySpan<char> line, bool isTitle)
    {
        if (TextColumns.Of(line) > HeadingForm.WidestTitle || IsOfFigures(line))
            return null;
        for (var from = 0; WrittenDates.TryFind(line[from..], out var date, out var start, out var length); from += start + length)
        {
            var before = line[..(from + start)].TrimEnd();
            var rest = line[(from + start + length)..];
            if (!IsUsable(date) || EndsWithPreposition(before) || (!date.HasDay && !StandsApart(before, line[from + start], before.Length < from + start)))
                continue;
            if (EndsLine(rest.TrimStart()) || (before.IsEmpty && BeginsLine(rest, isTitle)))
                return date.Dated;
        }

        return null;
    }

    private static bool EndsLine(ReadOnlySpan<char> after) => after.Length <= 3 && after.Trim("()（）【】[]|｜").IsEmpty;

    /// <summary>A date before the words of a line; in a title it must be set apart from them.</summary>
    private static bool BeginsLine(ReadOnlySpan<char> rest, bool isTitle)
    {
        var after = rest.TrimStart();
        return rest[0] is ' ' or '　' or '\t' || after[0] is '|' or '｜' or ':' or '：' or '-' or '—' or ',' or '，' || !isTitle;
    }

    private static bool IsOfFigures(ReadOnlySpan<char> line)
    {
        foreach (var word in OfFigures)
        {
            if (line.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool EndsWithPreposition(ReadOnlySpan<char> before)
    {
        foreach (var word in Prepositions)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (TextColumns.IsWide(word[0]) || before.Length == word.Length || before[^(word.Length + 1)] == ' '))
                return true;
        }

        return false;
    }

    /// <summary>A month alone is the document's where it stands apart; in "April to June 2025" or 鸿海2026年3月营收 it is the matter's.</summary>
    private static bool StandsApart(ReadOnlySpan<char> before, char first, bool isSpaced) =>
        before.IsEmpty || before[^1] is '|' or '｜' or '(' or '（' or ',' or '，' or ':' or '：' or '—' or '–' or '-' or '】'
        || (char.IsAsciiDigit(first) && isSpaced);

    private static PartialDate? Signed(List<DraftZone> drafts)
    {
        var last = drafts.Count;
        while (last > 0 && drafts[last - 1].Kind is ZoneKind.Disclaimer or ZoneKind.RatingDefinitions or ZoneKind.AnalystBox)
            last--;
        for (var i = last - 1; i >= Math.Max(1, last - Signature); i--)
        {
            var draft = drafts[i];
            if (draft.IsApart || draft.Columns > 60 || draft.Block.Shape != BlockShape.Paragraph || draft.Kind == ZoneKind.Caption || SentenceMarks.EndsSentence(draft.Text))
                continue;
            if (WrittenDates.TryFind(draft.Text, out var date, out var start, out var length) && date.HasDay && IsUsable(date)
                && start + length == draft.Text.Length && !EndsWithPreposition(draft.Text[..start].TrimEnd()))
                return date.Dated;
        }

        return null;
    }
}
