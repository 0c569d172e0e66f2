using ComputeGraph.Core.Reading;
using ComputeGraph.Pipeline.Ingestion;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Ingesting;

/// <summary>What one run of <c>ingest</c> did, and what the store holds now.</summary>
internal sealed record IngestRow(string Store, IngestReport Report, int Refreshed, int Skipped, int Failed, GraphStatus Status)
{
    public static Listing<IngestRow> Listing { get; } = new(
        [
            new("store", row => row.Store),
            new("sources", row => row.Report.Total),
            new("read", row => row.Read),
            new("unchanged", row => row.Unchanged),
            new("replaced", row => row.Report.Count(IngestOutcome.Replaced)),
            new("linked", row => row.Report.Count(IngestOutcome.Linked)),
            new("refreshed", row => row.Refreshed),
            new("superseded", row => row.Report.Count(IngestOutcome.Superseded)),
            new("failed", row => row.Failed),
            new("skipped", row => row.Skipped),
            new("documents", row => row.Status.Documents),
            new("claims", row => row.Status.Claims),
            new("entities", row => row.Status.Entities),
            new("deals", row => row.Status.Deals),
            new("facts", row => row.Status.Facts),
            new("capacities", row => row.Status.Capacities),
        ],
        []);

    /// <summary>Sources whose document is new to the store, or was made anew.</summary>
    public int Read => Report.Count(IngestOutcome.Added) + Report.Count(IngestOutcome.Replaced) + Report.Count(IngestOutcome.Linked) + Report.Count(IngestOutcome.Refreshed);

    public int Unchanged => Report.Count(IngestOutcome.Unchanged) + Report.Count(IngestOutcome.Superseded);
}
