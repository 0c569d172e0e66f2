using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;

namespace ComputeGraph.Pipeline.Ingestion;

/// <summary>A source whose bytes were read, and their document where the store does not hold it as it would be read now.</summary>
internal sealed record PreparedSource(IngestItem Item)
{
    public IngestFailure? Failure { get; init; }

    /// <summary>Whether the store knows a higher version; nothing was read then.</summary>
    public bool IsSuperseded { get; init; }

    public DocumentId Id { get; init; }

    /// <summary><see langword="null"/> where the store holds it already.</summary>
    public Document? Document { get; init; }

    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public Source Source => new(Item.Key, Id, Item.Version, Item.Date);
}
