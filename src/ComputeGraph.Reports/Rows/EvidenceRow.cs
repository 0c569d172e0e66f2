using ComputeGraph.Core.Claims;

namespace ComputeGraph.Reports.Rows;

/// <summary>A claim with the deal or capacity it supports.</summary>
public sealed record EvidenceRow
{
    public required Claim Claim { get; init; }

    public string? DealId { get; init; }

    public string? LegId { get; init; }

    public string? CapacityId { get; init; }

    /// <summary>Name of the entity that the head was resolved to, in the answer's language.</summary>
    public required string Head { get; init; }

    public required string HeadId { get; init; }

    public string? Tail { get; init; }

    public string? TailId { get; init; }

    public required Quoted Evidence { get; init; }

    /// <summary>When it was said: the passage's dateline, else the document's date.</summary>
    public string? SaidAt { get; init; }
}
