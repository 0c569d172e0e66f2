using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Candidates;
using ComputeGraph.Extraction.Scoring;

namespace ComputeGraph.Extraction.Statements;

/// <summary>
/// Settles which of a sentence's candidates stand: each must reach its kind's threshold; of one pair only the best kind and direction
/// stands, and a second kind beside it only where a construction with a word of its own states it.
/// </summary>
public static class Contest
{
    private static readonly HashSet<RelationKind> Trade = [RelationKind.BuysFrom, RelationKind.LeasesFrom];
    private static readonly HashSet<RelationKind> Ownership = [RelationKind.InvestsIn, RelationKind.Acquires];

    public static IReadOnlyList<ScoredCandidate> Settle(IEnumerable<ScoredCandidate> scored, LinearModel model)
    {
        var result = new List<ScoredCandidate>();
        foreach (var pair in scored.GroupBy(entry => Pair(entry.Candidate)))
        {
            var standing = new List<ScoredCandidate>();
            foreach (var entry in pair.OrderByDescending(entry => entry.Confidence).ThenBy(entry => entry.Candidate.Kind).ThenBy(entry => entry.Candidate.Head.Entity))
            {
                var fate = Fate(entry, standing, model);
                var settled = entry with { Fate = fate };
                result.Add(settled);
                if (fate is null)
                    standing.Add(settled);
            }
        }

        return result;
    }

    private static string? Fate(ScoredCandidate entry, List<ScoredCandidate> standing, LinearModel model)
    {
        var kind = entry.Candidate.Kind;
        var threshold = model.Threshold(kind.Name());
        if (entry.Confidence < threshold)
            return $"below the threshold {threshold:0.00} of {kind.Name()}";
        foreach (var other in standing)
        {
            if (other.Candidate.Kind == kind || (Trade.Contains(kind) && Trade.Contains(other.Candidate.Kind)) || (Ownership.Contains(kind) && Ownership.Contains(other.Candidate.Kind)))
                return $"{other.Candidate.Kind.Name()} of the same pair stands";
            if (kind.TailType() != other.Candidate.Kind.TailType())
                continue;
            if (kind == RelationKind.PartnersWith || other.Candidate.Kind == RelationKind.PartnersWith)
                return $"{other.Candidate.Kind.Name()} says more of the same pair";
            var words = other.Candidate.OwnFrames.Select(frame => frame.Hit.Span).ToHashSet();
            if (!entry.Candidate.OwnFrames.Any(frame => !words.Contains(frame.Hit.Span)))
                return $"no words of its own beside {other.Candidate.Kind.Name()}";
        }

        return null;
    }

    private static (int, int) Pair(Candidate candidate) =>
        (Math.Min(candidate.Head.Entity, candidate.Tail.Entity), Math.Max(candidate.Head.Entity, candidate.Tail.Entity));
}
