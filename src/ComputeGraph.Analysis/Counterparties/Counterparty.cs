using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Analysis.Totals;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Counterparties;

/// <summary>One counterparty of a company, over all deals that answer the question.</summary>
public sealed record Counterparty
{
    public required EntityId Id { get; init; }

    /// <summary>Contracts; facts (background ownership) are no deals.</summary>
    public required int Deals { get; init; }

    public required int Facts { get; init; }

    public required ValueList<RelationKind> Kinds { get; init; }

    /// <summary>Each figure once. Of a figure that several counterparties share, each has between nothing and all.</summary>
    public required FigureTotals Totals { get; init; }

    /// <summary>The firmest of its legs' statuses; cancelled only where all are.</summary>
    public required DealStatus Status { get; init; }

    public PartialDate? FirstSaid { get; init; }

    public PartialDate? LastSaid { get; init; }

    /// <summary>How many independent sources tell of it.</summary>
    public required int Sources { get; init; }

    /// <summary>The deals, with the legs that answer the question.</summary>
    public required IReadOnlyList<SelectedDeal> Through { get; init; }
}
