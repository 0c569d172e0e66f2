namespace ComputeGraph.Core.Reading;

/// <summary>How much a graph holds.</summary>
public sealed record GraphStatus
{
    public required string StoreId { get; init; }

    public required int Documents { get; init; }

    public required int Claims { get; init; }

    public required int Entities { get; init; }

    /// <summary>Deals of form contract.</summary>
    public required int Deals { get; init; }

    /// <summary>Deals of form fact.</summary>
    public required int Facts { get; init; }

    public required int Capacities { get; init; }
}
