using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Pipeline.Ingestion;

namespace ComputeGraph.Pipeline.Upkeep;

/// <summary>A stored document read or extracted anew.</summary>
/// <param name="Info">As it is stored.</param>
internal sealed record RefreshedDocument(DocumentInfo Info)
{
    /// <summary><see langword="null"/> where it is as it should be, or the program failed on it.</summary>
    public Document? Document { get; init; }

    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public IReadOnlyList<MissingSource> Missing { get; init; } = [];

    public IngestFailure? Failure { get; init; }
}
