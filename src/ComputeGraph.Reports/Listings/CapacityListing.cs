using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Listings;

/// <summary>Rows of <c>capacity</c>.</summary>
public static class CapacityListing
{
    public static Listing<CapacityRow> Instance { get; } = new(
        [
            new("capacityId", row => row.Capacity.Id.Value),
            new("subject", row => row.Subject),
            new("subjectId", row => row.Capacity.Subject.Value),
            .. FieldGroups.Power<CapacityRow>(row => row.Capacity.Power),
            new("asOf", row => row.Capacity.AsOf?.ToString()),
            new("status", row => row.Capacity.Status.Name()),
            new("origin", row => row.Capacity.Origin.Name()),
            .. FieldGroups.Support<CapacityRow>(row => (row.Capacity.Confidence, row.Capacity.Claims.Count, row.Capacity.Sources, row.Capacity.FirstSaid, row.Capacity.LastSaid)),
            .. FieldGroups.Quoted<CapacityRow>(row => row.Evidence),
        ],
        [
            new("subject", "主体", (row, _) => row.Subject),
            new("power", "功率", (row, language) => FigureText.Power(row.Capacity.Power.Amount, language), IsNumber: true),
            new("measure", "口径", (row, _) => row.Capacity.Power.Measure.Name()),
            new("as of", "时点", (row, _) => row.Capacity.AsOf?.ToString()),
            new("status", "状态", (row, language) => row.Capacity.Status.Label(language)),
            new("sources", "来源", (row, _) => row.Capacity.Sources.ToString(), IsNumber: true),
            new("quote", "原文", (row, _) => row.Evidence?.Quote),
        ]);
}
