using ComputeGraph.Extraction.Candidates;

namespace ComputeGraph.Extraction.Statements;

/// <summary>A candidate with its features and what became of it.</summary>
/// <param name="Candidate">What was scored.</param>
/// <param name="Features">Why it scored so.</param>
/// <param name="Confidence">The scorer's probability, in [0,1].</param>
/// <param name="Fate">Why it fell; <see langword="null"/> where it became a claim.</param>
public sealed record ScoredCandidate(Candidate Candidate, IReadOnlyList<string> Features, double Confidence, string? Fate);
