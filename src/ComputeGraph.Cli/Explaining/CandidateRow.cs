using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Statements;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Explaining;

/// <summary>A candidate of an explained sentence, for programs.</summary>
internal sealed record CandidateRow(ScoredCandidate Scored, string Head, string Tail, string Sentence, IReadOnlyList<(string Feature, double Weight)> Weights)
{
    public static Listing<CandidateRow> Listing { get; } = new(
        [
            new("sentence", row => row.Scored.Candidate.Syntax.Sentence.Index),
            new("text", row => row.Sentence),
            new("kind", row => row.Scored.Candidate.Kind.Name()),
            new("head", row => row.Head),
            new("tail", row => row.Tail),
            new("confidence", row => Math.Round(row.Scored.Confidence, 4)),
            new("stands", row => row.Scored.Fate is null),
            new("fate", row => row.Scored.Fate),
            new("features", row => string.Join(' ', row.Weights.Select(entry => $"{entry.Feature}={entry.Weight:0.####}"))),
        ],
        []);
}
