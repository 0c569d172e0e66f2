using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Values;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Storage.InMemory;

namespace ComputeGraph.Pipeline.Views;

/// <summary>What was known by a date: the graph of the claims said by then, under today's rules and judgements.</summary>
/// <param name="Reader">That graph.</param>
/// <param name="UndatedClaims">How many claims were left out because nothing tells when they were said.</param>
public sealed record KnownGraph(InMemoryGraphReader Reader, int UndatedClaims)
{
    /// <summary>Consolidates the claims of any graph that were certainly said by a date: the last day that their date may mean is not after it.</summary>
    /// <param name="graph">The graph, wherever it is kept.</param>
    /// <param name="date">Its last day counts; <c>2026-03</c> means by the end of March.</param>
    /// <param name="rules">Names and rates.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<KnownGraph> ByAsync(IGraphReader graph, PartialDate date, ConsolidationRules rules, CancellationToken cancellationToken)
    {
        var documents = await graph.ReadDocumentsAsync(cancellationToken).ToDictionaryAsync(document => document.Id, cancellationToken: cancellationToken);
        var claims = await graph.ReadClaimsAsync(default, cancellationToken).ToListAsync(cancellationToken);
        var dated = claims.Select(claim => (Claim: claim, SaidAt: claim.SaidAt ?? documents[claim.Document].SaidAt)).ToList();
        var known = dated.Where(claim => claim.SaidAt is { } saidAt && saidAt.Last <= date.Last).Select(claim => claim.Claim).ToList();
        var sources = known.Select(claim => claim.Document).ToHashSet();
        var content = GraphConsolidation.Consolidate(
            (await graph.GetStatusAsync(cancellationToken)).StoreId,
            [.. documents.Values.Where(document => sources.Contains(document.Id) || document.SaidAt?.Last <= date.Last)],
            known,
            await graph.ReadJudgementsAsync(cancellationToken).ToListAsync(cancellationToken),
            rules);
        return new KnownGraph(new InMemoryGraphReader(content), dated.Count(claim => claim.SaidAt is null));
    }
}
