using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Cli.Asking;

/// <summary>What a question about deals is about: one deal, the deals of one party or of two, or all.</summary>
/// <param name="Snapshot">The graph, or the part of it that holds them.</param>
/// <param name="Selection">The deals, in the order to show them.</param>
/// <param name="Subject">The party asked for first.</param>
internal sealed record DealSearch(GraphSnapshot Snapshot, DealSelection Selection, EntityId? Subject)
{
    private const string DealPrefix = "deal:";
    private const string LegPrefix = "leg:";

    /// <returns><see langword="null"/> where a name or id is nobody's; that was said then.</returns>
    public static async Task<DealSearch?> FindAsync(string? name, string? other, AskedGraph graph, NameSearch names, GraphFilter filter, CancellationToken cancellationToken)
    {
        if (name?.StartsWith(DealPrefix, StringComparison.Ordinal) == true && await graph.Reader.ReadDealsAsync(new DealQuery(Deal: new DealId(name)), cancellationToken).FirstOrDefaultAsync(cancellationToken) is { } deal)
        {
            var alone = new GraphSnapshot(graph.Entities, [deal], [], []);
            return new DealSearch(alone, (filter with { Form = null }).Select(alone), null);
        }

        if (name?.StartsWith(LegPrefix, StringComparison.Ordinal) == true)
        {
            var whole = await graph.LoadAsync(around: null, cancellationToken);
            return new DealSearch(whole, (filter with { Form = null }).Select(whole, asked: leg => leg.Id.Value == name), null);
        }

        if (name is null)
        {
            var all = await graph.LoadAsync(around: null, cancellationToken);
            return new DealSearch(all, Ordered(filter.Select(all)), null);
        }

        if (await names.FindAsync(name, [], cancellationToken) is not { } subject)
            return null;
        var second = other is null ? null : await names.FindAsync(other, [], cancellationToken);
        if (other is not null && second is null)
            return null;
        var snapshot = await graph.LoadAsync(subject.Id, cancellationToken);
        var deals = snapshot.DealsOf(subject.Id).Where(deal => second is null || deal.Parties.Any(party => party.Entity == second.Id));
        return new DealSearch(snapshot, Ordered(filter.Select(snapshot, deals)), subject.Id);
    }

    /// <summary>The greatest sums first, then the latest.</summary>
    private static DealSelection Ordered(DealSelection selection) => selection with
    {
        Deals = [.. selection.Deals.OrderByDescending(selected => Size(selected.Deal.Terms.Usd)).ThenByDescending(selected => selected.Deal.LastSaid).ThenBy(selected => selected.Deal.Id)],
    };

    private static decimal Size(Interval? usd) => usd is { } known ? known.High ?? known.Low ?? 0 : 0;
}
