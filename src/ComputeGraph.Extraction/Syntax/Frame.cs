using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Predicates;

namespace ComputeGraph.Extraction.Syntax;

/// <summary>A predicate whose slots two participants fill.</summary>
/// <param name="Hit">The predicate's word.</param>
/// <param name="Kind">The kind it states; <see langword="null"/> for a word of dealing as such.</param>
/// <param name="Head">Who fills the head's slot.</param>
/// <param name="Tail">Who fills the tail's slot.</param>
/// <param name="HeadSlot">The slot: <c>subject</c>, <c>from</c>, …</param>
/// <param name="TailSlot">The slot.</param>
/// <param name="Directed">Whether the slots tell head from tail; otherwise either may be the head.</param>
/// <param name="Carried">Whether a subject was carried over from a clause before.</param>
public sealed record Frame(PredicateHit Hit, RelationKind? Kind, Participant Head, Participant Tail, string HeadSlot, string TailSlot, bool Directed, bool Carried);
