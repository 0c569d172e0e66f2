using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Listings;

/// <summary>The object of <c>status</c>.</summary>
public static class StatusListing
{
    public static Listing<StatusRow> Instance { get; } = new(
        [
            new("store", row => row.Store),
            new("storeId", row => row.Status.StoreId),
            new("documents", row => row.Status.Documents),
            new("claims", row => row.Status.Claims),
            new("entities", row => row.Status.Entities),
            new("deals", row => row.Status.Deals),
            new("facts", row => row.Status.Facts),
            new("capacities", row => row.Status.Capacities),
            new("judgements", row => row.Judgements),
            new("failures", row => row.Failures),
            new("firstSaid", row => row.FirstSaid),
            new("lastSaid", row => row.LastSaid),
        ],
        [
            new("documents", "文件", (row, _) => row.Status.Documents.ToString(), IsNumber: true),
            new("claims", "陈述", (row, _) => row.Status.Claims.ToString(), IsNumber: true),
            new("entities", "实体", (row, _) => row.Status.Entities.ToString(), IsNumber: true),
            new("deals", "交易", (row, _) => row.Status.Deals.ToString(), IsNumber: true),
            new("facts", "事实", (row, _) => row.Status.Facts.ToString(), IsNumber: true),
            new("capacities", "容量", (row, _) => row.Status.Capacities.ToString(), IsNumber: true),
            new("judgements", "裁定", (row, _) => row.Judgements.ToString(), IsNumber: true),
            new("failures", "失败", (row, _) => row.Failures.ToString(), IsNumber: true),
            new("said", "日期", (row, _) => row.FirstSaid is null ? null : $"{row.FirstSaid} – {row.LastSaid}"),
        ]);
}
