using ComputeGraph.Core.Reading;

namespace ComputeGraph.Reports.Rows;

/// <summary>What a store holds.</summary>
public sealed record StatusRow
{
    /// <summary>The store's file.</summary>
    public required string Store { get; init; }

    public required GraphStatus Status { get; init; }

    public required int Judgements { get; init; }

    /// <summary>Sources that could not be read when last tried.</summary>
    public required int Failures { get; init; }

    /// <summary>The earliest date something was said at.</summary>
    public string? FirstSaid { get; init; }

    public string? LastSaid { get; init; }
}
