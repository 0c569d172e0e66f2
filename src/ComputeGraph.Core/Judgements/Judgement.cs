using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Judgements;

/// <summary>
/// An analyst's word, stronger than any rule and reversible. It names two entities, or a claim by source, quote, kind and ends; never a
/// deal, an offset or a figure, so that it outlives better rules.
/// </summary>
public sealed record Judgement
{
    public required JudgementId Id { get; init; }

    public required JudgementKind Kind { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When, ISO 8601 in UTC. A clock time: outside the export.</summary>
    public required string At { get; init; }

    /// <summary>For <see cref="JudgementKind.Same"/> and <see cref="JudgementKind.NotSame"/>: the two entities, the lesser id first.</summary>
    public EntityId? First { get; init; }

    public EntityId? Second { get; init; }

    /// <summary>For <see cref="JudgementKind.Reject"/> and <see cref="JudgementKind.Accept"/>: the key of the source.</summary>
    public string? Source { get; init; }

    public string? Quote { get; init; }

    /// <summary>The claim's kind; <see langword="null"/> for a capacity.</summary>
    public RelationKind? ClaimKind { get; init; }

    /// <summary>Surface of the claim's head.</summary>
    public string? Head { get; init; }

    /// <summary>Surface of the claim's tail.</summary>
    public string? Tail { get; init; }

    /// <summary>The id of a judgement with this content, whoever made it and whenever.</summary>
    public static JudgementId Derive(Judgement judgement) => new(DerivedId.Of(
        "judgement", judgement.Kind.Name(), judgement.First?.Value, judgement.Second?.Value, judgement.Source, judgement.Quote,
        judgement.ClaimKind?.Name(), judgement.Head, judgement.Tail));
}
