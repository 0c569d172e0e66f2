using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Storage.Contracts;

/// <summary>What a claim counts as: what lexicon, judgements and its document's sources make of it. Kept beside the claim, which never changes.</summary>
public sealed record ClaimResolution
{
    /// <summary>The entity that stands at the head; of a symmetric kind the lesser id.</summary>
    public required EntityId Head { get; init; }

    /// <summary><see langword="null"/> for a capacity.</summary>
    public EntityId? Tail { get; init; }

    /// <summary>The sites its attributes name, in ordinal order.</summary>
    public ValueList<EntityId> Sites { get; init; } = [];

    /// <summary>The chips its attributes name, in ordinal order.</summary>
    public ValueList<EntityId> Chips { get; init; } = [];

    /// <summary>Who sells, of a takeover.</summary>
    public EntityId? Seller { get; init; }

    /// <summary>The passage's dateline, else its document's date, else the earliest date of the document's sources.</summary>
    public PartialDate? SaidAt { get; init; }

    /// <summary>The publisher of its document.</summary>
    public string? Publisher { get; init; }

    /// <summary>Whether an analyst accepted it.</summary>
    public bool Accepted { get; init; }

    /// <summary>All claims of one event are one deal. <see langword="null"/> where the claim stands alone.</summary>
    public StatementId? Event { get; init; }

    /// <summary>Whether its event has contract legs of several pairs or kinds.</summary>
    public bool OfSeveral { get; init; }

    /// <summary>Where it is consolidated.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public StoredBlock Block => StoredBlock.Of(Head, Tail);
}
