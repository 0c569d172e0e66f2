using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Storage.Sqlite;

/// <content>Documents, sources and failures.</content>
internal sealed partial class SqliteGraphTransaction
{
    public DocumentInfo? FindDocument(DocumentId id) => DocumentRows.FindInfo(Database, id);

    public Document? ReadDocument(DocumentId id) => DocumentRows.Find(Database, id);

    public IReadOnlyList<DocumentId> ReadDocumentIds() => Database.List("SELECT id FROM document ORDER BY id", row => new DocumentId(row.GetString(0)));

    public void PutDocument(Document document, string fingerprint)
    {
        Database.Execute(
            """
            INSERT INTO document (id, title, publisher, published, published_from, language, media_type, reader, fingerprint, characters, pages, ingested_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (id) DO UPDATE SET
              title = excluded.title, publisher = excluded.publisher, published = excluded.published, published_from = excluded.published_from,
              language = excluded.language, media_type = excluded.media_type, reader = excluded.reader, fingerprint = excluded.fingerprint,
              characters = excluded.characters, pages = excluded.pages
            """,
            document.Id.Value,
            document.Title,
            document.Publisher,
            document.Published?.ToString(),
            document.PublishedFrom.Name(),
            document.Language,
            document.MediaType,
            document.Reader,
            fingerprint,
            document.Text.Length,
            document.PageStarts.Count,
            Now());
        Database.Execute(
            "INSERT OR REPLACE INTO document_text (document, text, layout) VALUES ((SELECT key FROM document WHERE id = $1), $2, $3)",
            document.Id.Value,
            PackedText.Pack(document.Text),
            DocumentRows.PackLayout(document));
    }

    public void DeleteDocument(DocumentId id) => Database.Execute("DELETE FROM document WHERE id = $1", id.Value);

    public Source? FindSource(string key) => DocumentRows.FindSource(Database, key);

    public void PutSource(Source source)
    {
        Database.Execute(
            """
            INSERT INTO source (key, document, version, date, read_at) VALUES ($1, (SELECT key FROM document WHERE id = $2), $3, $4, $5)
            ON CONFLICT (key) DO UPDATE SET document = excluded.document, version = excluded.version, date = excluded.date, read_at = excluded.read_at
            """,
            source.Key,
            source.Document.Value,
            source.Version,
            source.Date?.ToString(),
            Now());
        DeleteFailure(source.Key);
    }

    public void DeleteSource(string key) => Database.Execute("DELETE FROM source WHERE key = $1", key);

    public void PutFailure(StoredFailure failure) => Database.Execute(
        """
        INSERT INTO failure (source, code, message, at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (source) DO UPDATE SET code = excluded.code, message = excluded.message, at = excluded.at
        WHERE code <> excluded.code OR message <> excluded.message
        """,
        failure.Source,
        failure.Code.ToString(),
        failure.Message,
        failure.At);

    public void DeleteFailure(string source) => Database.Execute("DELETE FROM failure WHERE source = $1", source);
}
