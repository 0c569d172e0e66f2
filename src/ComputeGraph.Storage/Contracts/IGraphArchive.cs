using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Reading;

namespace ComputeGraph.Storage.Contracts;

/// <summary>A graph with the texts it was read from: what only the system of record holds.</summary>
public interface IGraphArchive : IGraphReader
{
    /// <summary>The file it is kept in.</summary>
    string Place { get; }

    /// <summary>A document without its text.</summary>
    Task<DocumentInfo?> FindDocumentAsync(DocumentId id, CancellationToken cancellationToken);

    /// <summary>A document with its text and zones.</summary>
    Task<Document?> ReadDocumentAsync(DocumentId id, CancellationToken cancellationToken);

    Task<Source?> FindSourceAsync(string key, CancellationToken cancellationToken);

    /// <summary>The sources that could not be read when last tried, by key.</summary>
    IAsyncEnumerable<StoredFailure> ReadFailuresAsync(CancellationToken cancellationToken);

    /// <summary>What the present deals were consolidated with (lexicon and rules); <see langword="null"/> before the first.</summary>
    Task<string?> ReadConsolidationFingerprintAsync(CancellationToken cancellationToken);
}
