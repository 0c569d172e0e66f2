using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Resolution;

/// <summary>
/// Which claims analysts rejected or accepted. A judgement names a claim by source, quote, kind and ends; it holds for a claim of that source
/// whose quote holds the judged one or stands in it, so that a better choice of the span does not lose it.
/// </summary>
public sealed class ClaimVerdicts
{
    private readonly Dictionary<(string Source, RelationKind? Kind), List<Verdict>> bySource = [];

    public ClaimVerdicts(IReadOnlyList<Judgement> judgements)
    {
        foreach (var judgement in judgements.Where(judgement => judgement.Kind is JudgementKind.Reject or JudgementKind.Accept))
        {
            if (judgement is not { Source: { } source, Quote: { } quote, Head: { } head })
                continue;
            if (!bySource.TryGetValue((source, judgement.ClaimKind), out var verdicts))
                bySource[(source, judgement.ClaimKind)] = verdicts = [];
            verdicts.Add(new Verdict(judgement.Kind, NameKey.Of(quote), NameKey.Of(head), judgement.Tail is { } tail ? NameKey.Of(tail) : null, judgement.At, judgement.Id));
        }
    }

    /// <summary>The analysts' word on a claim: <see cref="JudgementKind.Reject"/>, <see cref="JudgementKind.Accept"/>, or none. Of several the latest counts.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="sources">The keys of all sources that point to its document.</param>
    public JudgementKind? Of(Claim claim, IEnumerable<string> sources)
    {
        Verdict? latest = null;
        string? quote = null;
        foreach (var source in sources)
        {
            foreach (var verdict in bySource.GetValueOrDefault((source, claim.Kind)) ?? [])
            {
                quote ??= NameKey.Of(claim.Quote);
                if (Meets(quote, verdict.Quote) && EndsMeet(claim, verdict) && (latest is null || verdict.CompareTo(latest) > 0))
                    latest = verdict;
            }
        }

        return latest?.Kind;
    }

    private static bool Meets(string quote, string judged) =>
        judged.Length > 0 && (quote.Contains(judged, StringComparison.Ordinal) || judged.Contains(quote, StringComparison.Ordinal));

    private static bool EndsMeet(Claim claim, Verdict verdict) =>
        (Names(claim.Head, verdict.Head) && Names(claim.Tail, verdict.Tail))
        || (claim.Kind == RelationKind.PartnersWith && Names(claim.Head, verdict.Tail) && Names(claim.Tail, verdict.Head));

    private static bool Names(ClaimEnd? end, string? key) =>
        end is null ? key is null : key is not null && end.Aliases.Prepend(end.Surface).Any(form => NameKey.Of(form) == key);

    private sealed record Verdict(JudgementKind Kind, string Quote, string Head, string? Tail, string At, JudgementId Id) : IComparable<Verdict>
    {
        public int CompareTo(Verdict? other) => other is null ? 1 : JudgementTime.Compare(At, Id, other.At, other.Id);
    }
}
