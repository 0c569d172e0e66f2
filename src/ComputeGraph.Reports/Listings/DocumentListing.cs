using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Listings;

/// <summary>Rows of <c>status --documents</c>.</summary>
public static class DocumentListing
{
    public static Listing<DocumentRow> Instance { get; } = new(
        [
            new("id", row => row.Document.Id.Value),
            new("title", row => row.Document.Title),
            new("publisher", row => row.Document.Publisher),
            new("published", row => row.Document.Published?.ToString()),
            new("publishedFrom", row => row.Document.PublishedFrom.Name()),
            new("saidAt", row => row.Document.SaidAt?.ToString()),
            new("language", row => row.Document.Language),
            new("mediaType", row => row.Document.MediaType),
            new("characters", row => row.Document.Characters),
            new("pages", row => row.Document.Pages),
            new("sources", row => Sources(row)),
            new("fingerprint", row => row.Document.Fingerprint),
        ],
        [
            new("published", "日期", (row, _) => row.Document.SaidAt?.ToString()),
            new("language", "语言", (row, _) => row.Document.Language),
            new("characters", "字数", (row, _) => row.Document.Characters.ToString(), IsNumber: true),
            new("title", "标题", (row, _) => row.Document.Title),
            new("publisher", "机构", (row, _) => row.Document.Publisher),
            new("sources", "来源", (row, _) => Sources(row)),
        ]);

    private static string Sources(DocumentRow row) => string.Join(EntityListing.Divider, row.Document.Sources.Select(source => source.Key));
}
