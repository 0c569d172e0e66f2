using ComputeGraph.Core.Graph;

namespace ComputeGraph.Reports.Rows;

/// <summary>A capacity stated for one company or site alone.</summary>
public sealed record CapacityRow
{
    public required Capacity Capacity { get; init; }

    /// <summary>The subject's name in the answer's language.</summary>
    public required string Subject { get; init; }

    /// <summary>The best evidence.</summary>
    public Quoted? Evidence { get; init; }
}
