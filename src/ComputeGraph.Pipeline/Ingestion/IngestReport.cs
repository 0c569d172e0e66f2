namespace ComputeGraph.Pipeline.Ingestion;

/// <summary>What became of the sources of one run.</summary>
public sealed class IngestReport
{
    private readonly Dictionary<IngestOutcome, int> counts = [];
    private readonly List<IngestFailure> failures = [];

    /// <summary>In the order of the sources.</summary>
    public IReadOnlyList<IngestFailure> Failures => failures;

    public int Total => counts.Values.Sum();

    public bool HasFailures => failures.Count > 0;

    public int Count(IngestOutcome outcome) => counts.GetValueOrDefault(outcome);

    internal void Add(IngestOutcome outcome, IngestFailure? failure)
    {
        counts[outcome] = Count(outcome) + 1;
        if (failure is not null)
            failures.Add(failure);
    }
}
