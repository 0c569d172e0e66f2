using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Lexicon;

namespace ComputeGraph.Consolidation.Resolution;

/// <summary>
/// Which entity ids analysts declared one. The latest word counts first: an older <c>same</c> that would join what a later word keeps
/// apart has no effect, and a <c>not-same</c> has none on what later words join.
/// </summary>
internal sealed class JudgedIdentity
{
    private readonly Dictionary<EntityId, EntityId> representative = [];

    /// <summary>Takes the judgements in any order.</summary>
    /// <param name="judgements">All that are in force.</param>
    /// <param name="lexicon">Its ids stand for a set before all others.</param>
    /// <param name="present">The present id of one that may be a former one.</param>
    public JudgedIdentity(IEnumerable<Judgement> judgements, NameLexicon lexicon, Func<EntityId, EntityId> present)
    {
        var sets = new Dictionary<EntityId, SortedSet<EntityId>>();
        var apart = new HashSet<(EntityId, EntityId)>();
        foreach (var (first, second, kind) in LatestFirst(judgements, present))
        {
            var left = SetOf(sets, first);
            var right = SetOf(sets, second);
            if (ReferenceEquals(left, right))
                continue;
            if (kind == JudgementKind.NotSame)
                apart.Add((first, second));
            else if (!left.Any(one => right.Any(other => apart.Contains((one, other)) || apart.Contains((other, one)))))
                Join(sets, left, right);
        }

        foreach (var (id, set) in sets)
            representative[id] = set.Where(member => lexicon.Find(member) is not null).Append(set.Min).First();
    }

    public EntityId Representative(EntityId id) => representative.GetValueOrDefault(id, id);

    private static IEnumerable<(EntityId First, EntityId Second, JudgementKind Kind)> LatestFirst(IEnumerable<Judgement> judgements, Func<EntityId, EntityId> present) =>
        from judgement in judgements
        where judgement.Kind is JudgementKind.Same or JudgementKind.NotSame
        where judgement is { First: not null, Second: not null }
        let first = present(judgement.First!.Value)
        let second = present(judgement.Second!.Value)
        where first != second && TypeOf(first) == TypeOf(second)
        orderby JudgementTime.Read(judgement.At) descending, judgement.Id descending
        select (first, second, judgement.Kind);

    private static string TypeOf(EntityId id) => id.Value.Split(':')[0];

    private static SortedSet<EntityId> SetOf(Dictionary<EntityId, SortedSet<EntityId>> sets, EntityId id)
    {
        if (!sets.TryGetValue(id, out var set))
            sets[id] = set = [id];
        return set;
    }

    private static void Join(Dictionary<EntityId, SortedSet<EntityId>> sets, SortedSet<EntityId> left, SortedSet<EntityId> right)
    {
        left.UnionWith(right);
        foreach (var member in right)
            sets[member] = left;
    }
}
