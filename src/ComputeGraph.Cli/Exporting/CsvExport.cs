using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Reading;
using ComputeGraph.Reports.Building;
using ComputeGraph.Reports.Listings;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Exporting;

/// <summary>A graph as CSV: one table a kind of row, as the verbs of the same names write them.</summary>
internal sealed class CsvExport
{
    private readonly IGraphReader reader;
    private readonly GraphSnapshot snapshot;
    private readonly RowBuilder rows;
    private readonly IReadOnlyList<SelectedDeal> deals;

    private CsvExport(IGraphReader reader, GraphSnapshot snapshot)
    {
        this.reader = reader;
        this.snapshot = snapshot;
        rows = new RowBuilder(snapshot, new EntityNames(snapshot, ReportLanguage.En));
        deals = GraphFilter.None.Select(snapshot).Deals;
    }

    public static async Task<CsvExport> LoadAsync(IGraphReader reader, CancellationToken cancellationToken) =>
        new(reader, await GraphSnapshot.LoadAsync(reader, cancellationToken));

    /// <summary>The tables by file name.</summary>
    public IReadOnlyList<(string Name, Func<TextWriter, CancellationToken, Task> Write)> Tables =>
    [
        ("entities.csv", (output, token) => CsvRowWriter.WriteAsync(EntityListing.Instance, rows.Entities(snapshot.Entities), output, token)),
        ("deals.csv", WriteDealsAsync),
        ("capacity.csv", async (output, token) => await CsvRowWriter.WriteAsync(CapacityListing.Instance, await rows.CapacitiesAsync(reader, snapshot.Capacities, token), output, token)),
        ("evidence.csv", async (output, token) => await CsvRowWriter.WriteAsync(EvidenceListing.Instance, await rows.EvidenceAsync(reader, deals, snapshot.Capacities, token), output, token)),
        ("documents.csv", async (output, token) => await CsvRowWriter.WriteAsync(DocumentListing.Instance, await reader.ReadDocumentsAsync(token).Select(document => new DocumentRow(document)).ToListAsync(token), output, token)),
    ];

    /// <summary>The legs of all contracts and facts: the graph's edges.</summary>
    public async Task WriteDealsAsync(TextWriter output, CancellationToken cancellationToken) =>
        await CsvRowWriter.WriteAsync(DealListing.Instance, await rows.DealsAsync(reader, deals, cancellationToken), output, cancellationToken);
}
