using ComputeGraph.Core.Graph;

namespace ComputeGraph.Reports.Rows;

/// <summary>An entity with how much the graph says of it.</summary>
public sealed record EntityRow
{
    public required Entity Entity { get; init; }

    /// <summary>Its name in the answer's language.</summary>
    public required string Name { get; init; }

    public string? NameZh { get; init; }

    /// <summary>Contracts it is a party of.</summary>
    public required int Deals { get; init; }

    public required int Facts { get; init; }

    public required int Capacities { get; init; }
}
