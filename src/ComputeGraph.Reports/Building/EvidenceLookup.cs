using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Values;
using ComputeGraph.Reports.Rows;

namespace ComputeGraph.Reports.Building;

/// <summary>Claims with the documents they quote.</summary>
public sealed class EvidenceLookup
{
    private readonly Dictionary<ClaimId, Claim> claims = [];
    private readonly Dictionary<DocumentId, DocumentInfo> documents = [];

    private EvidenceLookup()
    {
    }

    /// <summary>Reads some claims and all documents of a graph.</summary>
    public static async Task<EvidenceLookup> LoadAsync(IGraphReader reader, IEnumerable<ClaimId> claims, CancellationToken cancellationToken)
    {
        var lookup = new EvidenceLookup();
        await foreach (var document in reader.ReadDocumentsAsync(cancellationToken))
            lookup.documents[document.Id] = document;
        await foreach (var claim in reader.ReadClaimsAsync(new ClaimQuery(Ids: claims.Distinct().ToValueList()), cancellationToken))
            lookup.claims[claim.Id] = claim;
        return lookup;
    }

    public Claim? Find(ClaimId id) => claims.GetValueOrDefault(id);

    public Quoted? Quote(ClaimId id) => Find(id) is { } claim ? Quote(claim) : null;

    public Quoted Quote(Claim claim)
    {
        var document = documents.GetValueOrDefault(claim.Document);
        return new Quoted
        {
            Quote = claim.Quote,
            Document = claim.Document.Value,
            Title = document?.Title,
            Publisher = document?.Publisher,
            Source = document is { Sources: [var first, ..] } ? first.Key : null,
            Page = claim.Evidence[0].Page,
        };
    }

    public PartialDate? SaidAt(Claim claim) => claim.SaidAt ?? documents.GetValueOrDefault(claim.Document)?.SaidAt;
}
