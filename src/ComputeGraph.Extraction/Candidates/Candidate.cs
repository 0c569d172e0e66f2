using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Candidates;

/// <summary>A relation that one sentence may state: two participants whose types allow the kind. Most candidates are wrong; the scorer tells.</summary>
public sealed record Candidate
{
    public required SentenceSyntax Syntax { get; init; }

    public required RelationKind Kind { get; init; }

    public required Participant Head { get; init; }

    public required Participant Tail { get; init; }

    /// <summary>The constructions that join the two, of any kind and direction.</summary>
    public required IReadOnlyList<Frame> Frames { get; init; }

    /// <summary>The frames that state this kind in this direction, or leave the direction open.</summary>
    public IEnumerable<Frame> OwnFrames => Frames.Where(frame => frame.Kind == Kind && (!frame.Directed || IsSymmetric || frame.Head.Entity == Head.Entity));

    public bool IsSymmetric => Kind == RelationKind.PartnersWith;
}
