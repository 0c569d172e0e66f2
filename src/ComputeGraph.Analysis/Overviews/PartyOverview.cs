using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Core.Identity;

namespace ComputeGraph.Analysis.Overviews;

/// <summary>What a company does, in short: how much it buys, sells and is funded with.</summary>
public sealed record PartyOverview
{
    public required EntityId Id { get; init; }

    /// <summary>Contracts it is a party of.</summary>
    public required int Deals { get; init; }

    public required CounterpartyAnswer Suppliers { get; init; }

    public required CounterpartyAnswer Customers { get; init; }

    public required CounterpartyAnswer Investors { get; init; }
}
