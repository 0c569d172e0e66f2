using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Listings;

/// <summary>Rows of <c>deals</c>: legs.</summary>
public static class DealListing
{
    public static Listing<DealRow> Instance { get; } = new(
        [
            new("dealId", row => row.Deal.Id.Value),
            new("legId", row => row.Leg.Id.Value),
            new("form", row => row.Deal.Form.Name()),
            new("kind", row => row.Leg.Kind.Name()),
            new("head", row => row.Head),
            new("headId", row => row.Leg.Head.Value),
            new("tail", row => row.Tail),
            new("tailId", row => row.Leg.Tail.Value),
            new("summary", row => row.Summary),
            new("summaryZh", row => row.SummaryZh),
            .. FieldGroups.Interval<DealRow>("amount", row => row.Deal.Terms.Amount?.Amount),
            new("currency", row => row.Deal.Terms.Amount?.Currency),
            new("basis", row => row.Deal.Terms.Amount?.Basis.Name()),
            .. FieldGroups.Interval<DealRow>("usd", row => row.Deal.Terms.Usd),
            new("usdDerived", row => row.Deal.Terms.Usd is null ? (bool?)null : row.Deal.Terms.UsdDerived),
            .. FieldGroups.Interval<DealRow>("ownPart", row => row.Leg.OwnPart?.Amount),
            new("ownPartCurrency", row => row.Leg.OwnPart?.Currency),
            .. FieldGroups.Power<DealRow>(row => row.Deal.Terms.Capacity),
            .. FieldGroups.Interval<DealRow>("quantity", row => (row.Leg.Quantity ?? row.Deal.Terms.Quantity)?.Amount),
            new("quantityUnit", row => (row.Leg.Quantity ?? row.Deal.Terms.Quantity)?.Unit),
            .. FieldGroups.Interval<DealRow>("stake", row => row.Leg.Stake),
            .. FieldGroups.Interval<DealRow>("share", row => row.Leg.Share?.Percent),
            new("shareOf", row => row.Leg.Share?.Of.Name()),
            new("shareWhose", row => row.Leg.Share?.Whose),
            new("sharePeriod", row => row.Leg.Share?.Period?.ToString()),
            new("announced", row => row.Deal.Terms.Announced?.ToString()),
            new("start", row => row.Deal.Terms.Start?.ToString()),
            new("end", row => row.Deal.Terms.End?.ToString()),
            new("termMonths", row => row.Deal.Terms.TermMonths),
            new("status", row => row.Leg.Status.Name()),
            new("origin", row => row.Deal.Origin.Name()),
            new("goods", row => row.Deal.Terms.Goods?.Name()),
            .. FieldGroups.Support<DealRow>(row => (row.Leg.Confidence, row.Leg.Claims.Count, row.Leg.Sources, row.Leg.FirstSaid, row.Leg.LastSaid)),
            new("links", row => row.Links),
            new("conflicts", row => row.Deal.Conflicts.Count),
            .. FieldGroups.Quoted<DealRow>(row => row.Evidence),
        ],
        [
            new("head", "甲方", (row, _) => row.Head),
            new("kind", "关系", (row, language) => row.Leg.Kind.Label(language)),
            new("tail", "乙方", (row, _) => row.Tail),
            new("summary", "摘要", (row, language) => LegSummary.Of(row.Deal, row.Leg, language)),
            new("announced", "公布", (row, _) => row.Deal.Terms.Announced?.ToString()),
            new("sources", "来源", (row, _) => row.Leg.Sources.ToString(), IsNumber: true),
            new("confidence", "可信度", (row, _) => row.Leg.Confidence.ToString("0.00"), IsNumber: true),
            new("deal", "交易", (row, _) => row.Deal.Id.Value),
            new("quote", "原文", (row, _) => row.Evidence?.Quote),
        ]);
}
