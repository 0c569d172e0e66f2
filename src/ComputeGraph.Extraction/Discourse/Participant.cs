using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Discourse;

/// <summary>An entity as it takes part in one sentence.</summary>
/// <param name="Entity">The number of its <see cref="Mentions.DocumentEntity"/>.</param>
/// <param name="Type">Its type.</param>
/// <param name="Span">Where it stands; empty, at the sentence's beginning, for one that is not said.</param>
/// <param name="Kind">How it is referred to.</param>
public sealed record Participant(int Entity, EntityType Type, TextSpan Span, ParticipantKind Kind)
{
    public bool IsSaid => Kind is ParticipantKind.Named or ParticipantKind.Anaphor;
}
