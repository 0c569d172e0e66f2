using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>Documents and sources as rows.</summary>
internal static class DocumentRows
{
    private const string Info =
        """
        SELECT d.id, d.title, d.publisher, d.published, d.published_from, d.language, d.media_type, d.characters, d.pages, d.fingerprint, d.key
        FROM document d
        """;

    private const string Sources = "SELECT s.key, d.id, s.version, s.date FROM source s JOIN document d ON d.key = s.document";

    public static DocumentInfo? FindInfo(SqliteDatabase database, DocumentId id)
    {
        var info = database.First(Info + " WHERE d.id = $1", ReadInfo, id.Value);
        return info is null ? null : info with { Sources = SourcesOf(database, id) };
    }

    public static Source? FindSource(SqliteDatabase database, string key) =>
        database.First(Sources + " WHERE s.key = $1", ReadSource, key);

    public static IEnumerable<DocumentInfo> StreamInfos(SqliteDatabase database, CancellationToken cancellationToken) =>
        database.Stream(Info + " ORDER BY d.id", ReadInfo, [], cancellationToken)
            .Select(info => info with { Sources = SourcesOf(database, info.Id) });

    public static Document? Find(SqliteDatabase database, DocumentId id) => database.First(
        """
        SELECT d.id, d.title, d.publisher, d.published, d.published_from, d.language, d.media_type, d.reader, t.text, t.layout
        FROM document d JOIN document_text t ON t.document = d.key WHERE d.id = $1
        """,
        ReadDocument,
        id.Value);

    public static byte[] PackLayout(Document document) =>
        PackedText.Pack(ComputeGraphJson.Write(new Layout(document.Zones, document.PageStarts)));

    private static ValueList<Source> SourcesOf(SqliteDatabase database, DocumentId id) =>
        database.List(Sources + " WHERE d.id = $1 ORDER BY s.key", ReadSource, id.Value).ToValueList();

    private static DocumentInfo ReadInfo(SqliteDataReader row) => new()
    {
        Id = new DocumentId(row.GetString(0)),
        Title = row.Text(1),
        Publisher = row.Text(2),
        Published = row.Date(3),
        PublishedFrom = VocabularyNames.Parse<PublishedFrom>(row.GetString(4)),
        Language = row.GetString(5),
        MediaType = row.GetString(6),
        Characters = row.GetInt32(7),
        Pages = row.GetInt32(8),
        Fingerprint = row.GetString(9),
    };

    private static Source ReadSource(SqliteDataReader row) =>
        new(row.GetString(0), new DocumentId(row.GetString(1)), row.Text(2), row.Date(3));

    private static Document ReadDocument(SqliteDataReader row)
    {
        var layout = ComputeGraphJson.Read<Layout>(PackedText.Unpack(row.GetFieldValue<byte[]>(9)));
        return new Document
        {
            Id = new DocumentId(row.GetString(0)),
            Text = PackedText.Unpack(row.GetFieldValue<byte[]>(8)),
            Zones = layout.Zones,
            PageStarts = layout.PageStarts,
            Title = row.Text(1),
            Publisher = row.Text(2),
            Published = row.Date(3),
            PublishedFrom = VocabularyNames.Parse<PublishedFrom>(row.GetString(4)),
            Language = row.GetString(5),
            MediaType = row.GetString(6),
            Reader = row.GetString(7),
        };
    }

    private sealed record Layout(ValueList<Zone> Zones, ValueList<int> PageStarts);
}
