using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Candidates;

namespace ComputeGraph.Extraction.Statements;

/// <summary>Which relations of a sentence tell one event: those that one word states, and the chips that a purchase brings.</summary>
public static class StatementGrouping
{
    public static IReadOnlyList<Statement> Group(IReadOnlyList<ScoredCandidate> standing)
    {
        if (standing.Count == 0)
            return [];
        var anchored = standing.Select(entry => (Entry: entry, Anchor: AnchorOf(entry.Candidate))).ToList();
        for (var i = 0; i < anchored.Count; i++)
        {
            if (PurchaseOf(anchored[i].Entry, standing) is { } purchase)
                anchored[i] = (anchored[i].Entry, AnchorOf(purchase.Candidate));
        }

        return [.. anchored.GroupBy(pair => pair.Anchor).OrderBy(group => group.Key.Start).ThenBy(group => group.Key.End)
            .Select(group => new Statement(group.First().Entry.Candidate.Syntax, group.Key,
                [.. group.Select(pair => pair.Entry).OrderByDescending(entry => entry.Candidate.Kind.IsBetweenCompanies()).ThenByDescending(entry => entry.Confidence).ThenBy(entry => entry.Candidate.Kind)]))];
    }

    /// <summary>The word that states a candidate: the nearest clean frame's, any frame's, the nearest word of its kind, else the stretch between its ends.</summary>
    public static TextSpan AnchorOf(Candidate candidate)
    {
        var frame = candidate.OwnFrames.OrderBy(frame => frame.Carried).ThenBy(frame => frame.Hit.Predicate.Kind is null).ThenBy(frame => Away(frame.Hit.Span, candidate)).FirstOrDefault()
            ?? candidate.Frames.OrderBy(frame => frame.Carried).ThenBy(frame => Away(frame.Hit.Span, candidate)).FirstOrDefault();
        if (frame is not null)
            return frame.Hit.Span;
        var hit = candidate.Syntax.Hits.Where(hit => hit.Predicate.Kind == candidate.Kind || (hit.Predicate.Kind is null && candidate.Kind.IsBetweenCompanies()))
            .OrderBy(hit => Away(hit.Span, candidate)).ThenBy(hit => hit.Span.Start).FirstOrDefault();
        return hit?.Span ?? new TextSpan(Math.Min(candidate.Head.Span.Start, candidate.Tail.Span.Start), Math.Max(candidate.Head.Span.End, candidate.Tail.Span.End));
    }

    private static int Away(TextSpan span, Candidate candidate)
    {
        var start = Math.Min(candidate.Head.Span.Start, candidate.Tail.Span.Start);
        var end = Math.Max(candidate.Head.Span.End, candidate.Tail.Span.End);
        return span.Start >= start && span.End <= end ? 0 : Math.Min(Math.Abs(span.Start - end), Math.Abs(start - span.End));
    }

    /// <summary>The purchase or lease of the same head that brings a chip.</summary>
    private static ScoredCandidate? PurchaseOf(ScoredCandidate entry, IReadOnlyList<ScoredCandidate> standing) => entry.Candidate.Kind != RelationKind.Deploys
        ? null
        : standing.Where(other => other.Candidate.Kind is RelationKind.BuysFrom or RelationKind.LeasesFrom && other.Candidate.Head.Entity == entry.Candidate.Head.Entity)
            .OrderBy(other => Away(AnchorOf(other.Candidate), entry.Candidate)).ThenByDescending(other => other.Confidence).FirstOrDefault();
}
