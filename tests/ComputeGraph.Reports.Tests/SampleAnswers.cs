using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Reports.Building;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Storage.InMemory;
using ComputeGraph.Testing;

namespace ComputeGraph.Reports.Tests;

/// <summary>The sample graph, ready to be asked.</summary>
internal sealed class SampleAnswers(ReportLanguage language = ReportLanguage.En)
{
    public InMemoryGraphReader Reader { get; } = new(new GraphContent
    {
        StoreId = "store:sample",
        Documents = [.. SampleDeals.Infos],
        Claims = [.. SampleDeals.Claims],
        Entities = [.. SampleDeals.Entities],
        Deals = [.. SampleDeals.Deals],
        Links = [.. SampleDeals.Links],
        Capacities = [.. SampleDeals.Capacities],
    });

    public GraphSnapshot Snapshot { get; } = new(SampleDeals.Entities, SampleDeals.Deals, SampleDeals.Links, SampleDeals.Capacities);

    public RowBuilder Rows => new(Snapshot, new EntityNames(Snapshot, language));

    public IReadOnlyList<SelectedDeal> All => GraphFilter.None.Select(Snapshot).Deals;
}
