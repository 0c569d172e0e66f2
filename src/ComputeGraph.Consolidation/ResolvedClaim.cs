using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation;

/// <summary>A claim with the entities its ends were resolved to, and what its document adds.</summary>
public sealed record ResolvedClaim
{
    public required Claim Claim { get; init; }

    /// <summary>Of a symmetric kind: the lesser of both ids, whichever end of the claim it is.</summary>
    public required EntityId Head { get; init; }

    /// <summary><see langword="null"/> for a capacity.</summary>
    public EntityId? Tail { get; init; }

    /// <summary>The sites of <see cref="ClaimAttributes.Sites"/>, in ordinal order.</summary>
    public ValueList<EntityId> Sites { get; init; } = [];

    /// <summary>The chips of <see cref="ClaimAttributes.Chips"/>, in ordinal order.</summary>
    public ValueList<EntityId> Chips { get; init; } = [];

    /// <summary>Who sells, of a takeover.</summary>
    public EntityId? Seller { get; init; }

    /// <summary>When it was said: the passage's dateline, else its document's <see cref="Core.Documents.DocumentInfo.SaidAt"/>.</summary>
    public PartialDate? SaidAt { get; init; }

    /// <summary>The publisher of its document, for counting independent sources.</summary>
    public string? Publisher { get; init; }

    /// <summary>Whether a judgement accepted it.</summary>
    public bool Accepted { get; init; }

    /// <summary>
    /// Set where its statement tells one deal of several legs, this claim being one of them: all claims with one event are one deal.
    /// <see langword="null"/> where the claim stands alone.
    /// </summary>
    public StatementId? Event { get; init; }

    /// <summary>Whether its event has contract legs of several pairs or kinds. Such a claim is known by its event even where it has no figure of its own.</summary>
    public bool OfSeveral { get; init; }

    /// <summary>The block it is consolidated in: all claims of one unordered pair, or of one subject's capacities.</summary>
    public BlockKey Block => BlockKey.Of(Head, Tail);
}
