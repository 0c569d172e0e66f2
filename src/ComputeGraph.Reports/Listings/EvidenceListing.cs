using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Listings;

/// <summary>Rows of <c>evidence</c>: claims.</summary>
public static class EvidenceListing
{
    private const string Divider = " ¶ ";

    public static Listing<EvidenceRow> Instance { get; } = new(
        [
            new("claimId", row => row.Claim.Id.Value),
            new("dealId", row => row.DealId),
            new("legId", row => row.LegId),
            new("capacityId", row => row.CapacityId),
            new("kind", row => row.Claim.Kind?.Name()),
            new("head", row => row.Head),
            new("headId", row => row.HeadId),
            new("tail", row => row.Tail),
            new("tailId", row => row.TailId),
            new("headSurface", row => row.Claim.Head.Surface),
            new("tailSurface", row => row.Claim.Tail?.Surface),
            .. FieldGroups.Quoted<EvidenceRow>(row => row.Evidence),
            new("start", row => row.Claim.Evidence[0].Span.Start),
            new("end", row => row.Claim.Evidence[0].Span.End),
            new("furtherQuotes", row => row.Claim.Evidence.Count > 1 ? string.Join(Divider, row.Claim.Evidence.Skip(1).Select(evidence => evidence.Quote)) : null),
            new("saidAt", row => row.SaidAt),
            new("attribution", row => row.Claim.Attribution.Name()),
            new("citedSource", row => row.Claim.CitedSource),
            new("status", row => row.Claim.Status.Name()),
            new("origin", row => row.Claim.Origin.Name()),
            new("confidence", row => row.Claim.Confidence),
            .. FieldGroups.Interval<EvidenceRow>("amount", row => row.Claim.Attributes.Amount?.Amount),
            new("currency", row => row.Claim.Attributes.Amount?.Currency),
            new("basis", row => row.Claim.Attributes.Amount?.Basis.Name()),
            .. FieldGroups.Power<EvidenceRow>(row => row.Claim.Attributes.Capacity),
        ],
        [
            new("head", "甲方", (row, _) => row.Head),
            new("kind", "关系", (row, language) => row.Claim.Kind?.Label(language) ?? (language == ReportLanguage.En ? "capacity" : "容量")),
            new("tail", "乙方", (row, _) => row.Tail),
            new("status", "状态", (row, language) => row.Claim.Status.Label(language)),
            new("said", "日期", (row, _) => row.SaidAt),
            new("by", "出处", (row, language) => row.Claim.CitedSource ?? row.Claim.Attribution.Label(language)),
            new("confidence", "可信度", (row, _) => row.Claim.Confidence.ToString("0.00"), IsNumber: true),
            new("source", "文件", (row, _) => Place(row.Evidence)),
            new("quote", "原文", (row, _) => row.Evidence.Quote),
        ]);

    private static string? Place(Quoted quoted) =>
        quoted.Page is { } page ? $"{quoted.Source ?? quoted.Title ?? quoted.Document}, p. {page}" : quoted.Source ?? quoted.Title ?? quoted.Document;
}
