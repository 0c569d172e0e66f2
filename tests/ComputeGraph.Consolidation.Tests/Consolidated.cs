using ComputeGraph.Consolidation.Events;
using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests;

/// <summary>Everything that claims come to, as a store would hold it.</summary>
internal sealed class Consolidated
{
    private Consolidated(IReadOnlyList<ResolvedClaim> claims)
    {
        var consolidator = new BlockConsolidator(RateTable.Shipped);
        var marked = claims.GroupBy(claim => claim.Claim.Document).SelectMany(document => EventMarker.Mark([.. document])).ToList();

        // A shuffled test must not be straightened by marking: the order of the input goes on.
        var order = claims.Select((claim, index) => (claim.Claim.Id, index)).ToDictionary(item => item.Id, item => item.index);
        Blocks = [.. marked.OrderBy(claim => order[claim.Claim.Id]).GroupBy(claim => claim.Block).Select(block => consolidator.Consolidate([.. block]))];
        Clusters = [.. Blocks.SelectMany(block => block.Clusters).Where(cluster => cluster.Claims[0].Tail is not null)];
        Deals = [.. new DealJoiner(RateTable.Shipped).Join(Clusters)];
        var deals = DealJoiner.Components(Clusters)
            .SelectMany(component => component.Select(cluster => (cluster.Id, Deal: DealJoiner.IdOf(component))))
            .ToDictionary(item => item.Id, item => item.Deal);
        Links = [.. DealJoiner.Links(Blocks.SelectMany(block => block.Links), cluster => deals[cluster])];
        Capacities = [.. Blocks.SelectMany(block => block.Clusters).Where(cluster => cluster.Claims[0].Tail is null).Select(CapacityBuilder.Build).OrderBy(capacity => capacity.Id)];
    }

    public IReadOnlyList<BlockResult> Blocks { get; }

    public IReadOnlyList<Cluster> Clusters { get; }

    public IReadOnlyList<Deal> Deals { get; }

    public IReadOnlyList<Deal> Contracts => [.. Deals.Where(deal => deal.Form == DealForm.Contract)];

    public IReadOnlyList<DealLink> Links { get; }

    public IReadOnlyList<Capacity> Capacities { get; }

    /// <summary>All of it as text, to compare two of them.</summary>
    public string Export => string.Join('\n', [
        .. Deals.Select(ComputeGraphJson.Write), .. Links.Select(ComputeGraphJson.Write), .. Capacities.Select(ComputeGraphJson.Write),
        .. Clusters.OrderBy(cluster => cluster.Id).Select(cluster => string.Join(' ', cluster.Claims.Select(claim => claim.Claim.Id.Value))),
    ]);

    /// <summary>The totals of contracts in billions, rising; deals without one left out.</summary>
    public IReadOnlyList<decimal> Billions =>
        [.. Contracts.Where(deal => deal.Terms.Amount is not null).Select(deal => deal.Terms.Amount!.Value.Amount.Value / 1_000_000_000m).Order()];

    public static Consolidated Of(params Some[] claims) => Of(claims.Select(claim => claim.Resolve()));

    public static Consolidated Of(IEnumerable<ResolvedClaim> claims) => new([.. claims]);

    /// <summary>The deal that holds a claim.</summary>
    public Deal With(Some claim) => Deals.Single(deal => deal.Claims.Contains(claim.Build().Id));

    public bool AreOne(Some left, Some right) => With(left).Id == With(right).Id;

    /// <summary>How the deal of one claim stands to that of another; <see langword="null"/> for no link.</summary>
    public DealLinkKind? Link(Some from, Some to)
    {
        DealId source = With(from).Id, target = With(to).Id;
        return Links.Where(link => link.From == source && link.To == target).Select(link => (DealLinkKind?)link.Kind).SingleOrDefault();
    }
}
