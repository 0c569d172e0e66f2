using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Graph;

/// <summary>One contract, order, lease, round, loan or venture of two or more parties; or a fact, a deal of one leg that no contract carries.</summary>
public sealed record Deal
{
    public required DealId Id { get; init; }

    public required DealForm Form { get; init; }

    /// <summary>Ordered by kind, head, tail.</summary>
    public required ValueList<Leg> Legs { get; init; }

    /// <summary>Ordered by entity, role. Sellers of takeovers and sites stand here too, without a leg.</summary>
    public required ValueList<Party> Parties { get; init; }

    public required DealTerms Terms { get; init; }

    public required DealStatus Status { get; init; }

    public Origin Origin { get; init; }

    public required double Confidence { get; init; }

    /// <summary>All claims, best first.</summary>
    public required ValueList<ClaimId> Claims { get; init; }

    /// <summary>How many independent sources tell it.</summary>
    public required int Sources { get; init; }

    public PartialDate? FirstSaid { get; init; }

    public PartialDate? LastSaid { get; init; }

    /// <summary>By date; a step where status or figures changed.</summary>
    public ValueList<HistoryStep> History { get; init; } = [];

    /// <summary>Where claims give figures that cannot be one: all of them, best supported first. Empty without a conflict.</summary>
    public ValueList<FigureReading> Conflicts { get; init; } = [];

    /// <summary>
    /// Whether <see cref="Terms"/> are this leg's. In a deal of several kinds they are those of the kind the deal is about
    /// (<see cref="RelationKindExtensions.Precedence"/>); the money of any other leg stands in its <see cref="Leg.OwnPart"/>.
    /// </summary>
    public bool TermsAreOf(Leg leg) => leg.Kind.Precedence() == Legs.Min(other => other.Kind.Precedence());
}
