using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Graph;

/// <summary>One typed relation between two entities of a deal. Figures of the deal stand on the <see cref="Deal"/>; only what belongs to this pair stands here.</summary>
public sealed record Leg
{
    public required LegId Id { get; init; }

    public required RelationKind Kind { get; init; }

    public required EntityId Head { get; init; }

    public required EntityId Tail { get; init; }

    /// <summary>
    /// The head's own part of the deal's money (an investor's ticket in a round); of a leg that is not what the deal is about
    /// (<see cref="Deal.TermsAreOf"/>), its money: what is guaranteed, the loan that goes with a lease.
    /// </summary>
    public Money? OwnPart { get; init; }

    /// <summary>Per cent of equity.</summary>
    public Interval? Stake { get; init; }

    /// <summary>What the texts say of the counterparty's weight.</summary>
    public Share? Share { get; init; }

    public Quantity? Quantity { get; init; }

    public required DealStatus Status { get; init; }

    public required double Confidence { get; init; }

    /// <summary>The claims that say so, best first; the first one's quote is the best evidence.</summary>
    public required ValueList<ClaimId> Claims { get; init; }

    /// <summary>How many independent sources say so.</summary>
    public required int Sources { get; init; }

    public PartialDate? FirstSaid { get; init; }

    public PartialDate? LastSaid { get; init; }
}
