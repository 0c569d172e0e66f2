using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Reading;

/// <summary>Rows of <c>read</c>: zones, each with what is known of the document.</summary>
internal static class ZoneListing
{
    public static Listing<ZoneRow> Instance { get; } = new(
        [
            new("source", row => row.Input.Key),
            new("document", row => row.Input.Document.Id.Value),
            new("title", row => row.Input.Document.Title),
            new("publisher", row => row.Input.Document.Publisher),
            new("published", row => row.Input.Document.Published?.ToString()),
            new("publishedFrom", row => row.Input.Document.PublishedFrom.Name()),
            new("saidAt", row => (row.Zone.Dateline ?? row.Input.SaidAt)?.ToString()),
            new("zone", row => row.Number),
            new("kind", row => row.Zone.Kind.Name()),
            new("item", row => row.Zone.Item),
            new("language", row => row.Zone.Language),
            new("dateline", row => row.Zone.Dateline?.ToString()),
            new("page", row => row.Page),
            new("start", row => row.Zone.Span.Start),
            new("end", row => row.Zone.Span.End),
            new("text", row => row.Text),
        ],
        [
            new("zone", "区段", (row, _) => row.Zone.Kind.Name()),
            new("item", "条目", (row, _) => row.Zone.Item.ToString(), IsNumber: true),
            new("lang", "语言", (row, _) => row.Zone.Language),
            new("page", "页", (row, _) => row.Page?.ToString(), IsNumber: true),
            new("dateline", "日期", (row, _) => row.Zone.Dateline?.ToString()),
            new("from", "起", (row, _) => row.Zone.Span.Start.ToString(), IsNumber: true),
            new("text", "文本", (row, _) => row.Text),
        ]);
}
