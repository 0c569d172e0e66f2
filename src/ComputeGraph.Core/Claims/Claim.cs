using System.Text.Json.Serialization;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Claims;

/// <summary>
/// What one statement says of one pair, or of one subject's capacity. Immutable, and never without evidence.
/// Build it with <see cref="ClaimFactory"/>, which derives the id and checks every quote.
/// </summary>
public sealed record Claim
{
    public required ClaimId Id { get; init; }

    public required DocumentId Document { get; init; }

    /// <summary>The event it was told with; claims of one statement share it.</summary>
    public required StatementId Statement { get; init; }

    /// <summary>The relation; <see langword="null"/> for a capacity that stands alone.</summary>
    public RelationKind? Kind { get; init; }

    /// <summary>The head of the relation, or the subject of the capacity.</summary>
    public required ClaimEnd Head { get; init; }

    /// <summary>The tail; <see langword="null"/> exactly where <see cref="Kind"/> is.</summary>
    public ClaimEnd? Tail { get; init; }

    public ClaimAttributes Attributes { get; init; } = ClaimAttributes.None;

    public required DealStatus Status { get; init; }

    public Origin Origin { get; init; }

    public Attribution Attribution { get; init; }

    /// <summary>The source that the passage itself names ("据路透社", "Reuters reported"), as written; passages that cite the same one are one independent source.</summary>
    public string? CitedSource { get; init; }

    /// <summary>The passage's own dateline; <see langword="null"/> where the document's date holds.</summary>
    public PartialDate? SaidAt { get; init; }

    /// <summary>The first span for the relation, each further one for the party or attribute it supports. Never empty.</summary>
    public required ValueList<Evidence> Evidence { get; init; }

    /// <summary>In [0,1]: the measured share of claims of this score that are right. No part of the id.</summary>
    public required double Confidence { get; init; }

    [JsonIgnore]
    public bool IsCapacity => Kind is null;

    [JsonIgnore]
    public string Quote => Evidence[0].Quote;
}
