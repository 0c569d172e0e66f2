using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Graph;

/// <summary>Gigawatts stated for one company or site alone, by measure and the date they are stated for.</summary>
public sealed record Capacity
{
    public required CapacityId Id { get; init; }

    public required EntityId Subject { get; init; }

    public required Gigawatts Power { get; init; }

    public PartialDate? AsOf { get; init; }

    public required DealStatus Status { get; init; }

    public Origin Origin { get; init; }

    public required double Confidence { get; init; }

    public required ValueList<ClaimId> Claims { get; init; }

    public required int Sources { get; init; }

    public PartialDate? FirstSaid { get; init; }

    public PartialDate? LastSaid { get; init; }

    public ValueList<HistoryStep> History { get; init; } = [];
}
