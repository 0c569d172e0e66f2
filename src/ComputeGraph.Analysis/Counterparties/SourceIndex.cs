using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Analysis.Counterparties;

/// <summary>
/// Which claims come from one source: those that cite the same one, else those of one publisher, else those of one document. It bounds
/// how many independent sources several deals have together; each deal's own number was counted when it was consolidated.
/// </summary>
public sealed class SourceIndex
{
    private readonly Dictionary<ClaimId, string> sources;

    private SourceIndex(Dictionary<ClaimId, string> sources) => this.sources = sources;

    /// <summary>Knows of no claim; each counts as a source of its own.</summary>
    public static SourceIndex Empty { get; } = new([]);

    /// <summary>Reads the sources of some claims.</summary>
    public static async Task<SourceIndex> LoadAsync(IGraphReader reader, IEnumerable<ClaimId> claims, CancellationToken cancellationToken)
    {
        var publishers = new Dictionary<DocumentId, string>();
        await foreach (var document in reader.ReadDocumentsAsync(cancellationToken))
            publishers[document.Id] = document.Publisher is { } publisher ? NameKey.Of(publisher) : document.Id.Value;
        var byClaim = new Dictionary<ClaimId, string>();
        await foreach (var claim in reader.ReadClaimsAsync(new ClaimQuery(Ids: claims.ToValueList()), cancellationToken))
            byClaim[claim.Id] = claim.CitedSource is { } cited ? NameKey.Of(cited) : publishers.GetValueOrDefault(claim.Document, claim.Document.Value);
        return new SourceIndex(byClaim);
    }

    /// <summary>How many independent sources legs have together: no fewer than any of them, no more than all.</summary>
    public int Count(IReadOnlyCollection<Leg> legs)
    {
        if (legs.Count == 0)
            return 0;
        var distinct = legs.SelectMany(leg => leg.Claims).Select(claim => sources.GetValueOrDefault(claim, claim.Value)).Distinct().Count();
        return Math.Clamp(distinct, legs.Max(leg => leg.Sources), legs.Sum(leg => leg.Sources));
    }
}
