using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Candidates;

/// <summary>
/// Every pair of participants of a sentence is a candidate for the kinds that their types allow, if the sentence has a word for that
/// kind or for dealing as such. At least one of the two must be named in the sentence.
/// </summary>
public static class CandidateFinder
{
    private const int MostParticipants = 40;
    private static readonly RelationKind[] Kinds = Enum.GetValues<RelationKind>();

    public static IReadOnlyList<Candidate> Find(SentenceSyntax syntax, IReadOnlyList<Frame> frames)
    {
        var participants = syntax.Participants.Take(MostParticipants).ToList();
        if (participants.Count < 2)
            return [];
        var stated = KindsStated(syntax);
        var byPair = frames.ToLookup(frame => Pair(frame.Head.Entity, frame.Tail.Entity));
        var best = new Dictionary<(RelationKind, int, int), Candidate>();
        foreach (var head in participants)
        {
            foreach (var tail in participants.Where(tail => tail.Entity != head.Entity && (tail.Kind == ParticipantKind.Named || head.Kind == ParticipantKind.Named)))
            {
                foreach (var kind in Kinds.Where(kind => stated[(int)kind] && kind.AllowsHead(head.Type) && kind.AllowsTail(tail.Type)))
                {
                    var key = kind == RelationKind.PartnersWith ? (kind, Math.Min(head.Entity, tail.Entity), Math.Max(head.Entity, tail.Entity)) : (kind, head.Entity, tail.Entity);
                    if (best.TryGetValue(key, out var known) && Distance(known.Head, known.Tail) <= Distance(head, tail))
                        continue;
                    best[key] = new Candidate { Syntax = syntax, Kind = kind, Head = head, Tail = tail, Frames = [.. byPair[Pair(head.Entity, tail.Entity)]] };
                }
            }
        }

        return [.. best.Values];
    }

    /// <summary>Characters between two participants; one that is not said is far from all.</summary>
    public static int Distance(Participant first, Participant second) => !first.IsSaid || !second.IsSaid
        ? 1000
        : Math.Max(0, Math.Max(first.Span.Start, second.Span.Start) - Math.Min(first.Span.End, second.Span.End));

    private static bool[] KindsStated(SentenceSyntax syntax)
    {
        var stated = new bool[Kinds.Length];
        foreach (var hit in syntax.Hits)
        {
            if (hit.Predicate.Kind is { } kind)
                stated[(int)kind] = true;
            else
                stated[(int)RelationKind.BuysFrom] = stated[(int)RelationKind.PartnersWith] = stated[(int)RelationKind.LeasesFrom] = true;
        }

        stated[(int)RelationKind.BuysFrom] |= stated[(int)RelationKind.LeasesFrom] || stated[(int)RelationKind.Deploys] || syntax.Quantities.Count > 0;
        stated[(int)RelationKind.Designs] = stated[(int)RelationKind.Operates] = stated[(int)RelationKind.Deploys] = true;
        return stated;
    }

    private static (int, int) Pair(int first, int second) => (Math.Min(first, second), Math.Max(first, second));
}
