using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Predicates;

/// <summary>A predicate's word in a sentence.</summary>
/// <param name="Predicate">The line of the lexicon.</param>
/// <param name="Span">The word.</param>
/// <param name="Participle">Whether the form may be passive ("supplied").</param>
public sealed record PredicateHit(Predicate Predicate, TextSpan Span, bool Participle);
