using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Listings;

/// <summary>Fields that several kinds of rows have.</summary>
internal static class FieldGroups
{
    /// <summary>The two ends of an interval: <c>usdLow</c>, <c>usdHigh</c>.</summary>
    public static IEnumerable<Field<TRow>> Interval<TRow>(string name, Func<TRow, Interval?> value) =>
        [new(name + "Low", row => value(row)?.Low), new(name + "High", row => value(row)?.High)];

    public static IEnumerable<Field<TRow>> Power<TRow>(Func<TRow, Gigawatts?> value) =>
        [.. Interval<TRow>("gw", row => value(row)?.Amount), new("measure", row => value(row)?.Measure.Name())];

    /// <summary>How often and when something was said.</summary>
    public static IEnumerable<Field<TRow>> Support<TRow>(Func<TRow, (double Confidence, int Claims, int Sources, PartialDate? First, PartialDate? Last)> value) =>
    [
        new("confidence", row => value(row).Confidence),
        new("claims", row => value(row).Claims),
        new("sources", row => value(row).Sources),
        new("firstSaid", row => value(row).First?.ToString()),
        new("lastSaid", row => value(row).Last?.ToString()),
    ];

    public static IEnumerable<Field<TRow>> Quoted<TRow>(Func<TRow, Quoted?> value) =>
    [
        new("quote", row => value(row)?.Quote),
        new("document", row => value(row)?.Document),
        new("page", row => value(row)?.Page),
        new("source", row => value(row)?.Source),
        new("title", row => value(row)?.Title),
        new("publisher", row => value(row)?.Publisher),
    ];
}
