using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Consolidation.Tellings;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>
/// Finds how deals of one kind and direction stand to earlier ones, by the words of their claims. The earlier deal is the one told in the same
/// statement, else in the same document, else the latest before.
/// </summary>
internal sealed class LinkFinder
{
    /// <summary>A new total is told rounded.</summary>
    private const double SumTolerance = 0.05;

    /// <summary>What one document adds up, it adds up rightly.</summary>
    private const double SameSum = 0.005;

    /// <summary>So many deals of one pair does a document add up at most.</summary>
    private const int MostOfOneSum = 7;

    /// <summary>How many earlier deals are weighed.</summary>
    private const int Reach = 16;

    /// <summary>How far links are followed to see that they lead back nowhere.</summary>
    private const int MostReached = 4096;

    private readonly List<Draft> ordered;
    private readonly Dictionary<Draft, int> position = [];
    private readonly Dictionary<StatementId, List<(Draft Draft, Telling Telling)>> byStatement = [];
    private readonly Dictionary<DocumentId, List<(Draft Draft, Telling Telling)>> byDocument = [];
    private readonly Dictionary<Draft, List<(Draft To, DealLinkKind Kind)>> linked = [];
    private readonly HashSet<Draft> newTotals = [];
    private bool leadsForward;

    /// <param name="drafts">Of one kind and direction, with figures.</param>
    public LinkFinder(IEnumerable<Draft> drafts)
    {
        ordered = [.. drafts.OrderBy(draft => draft.Profile.Event?.From ?? int.MaxValue).ThenBy(draft => draft.Id)];
        foreach (var draft in ordered)
        {
            position[draft] = position.Count;
            if (draft.Tellings.Any(telling => telling.Claims.Any(claim => claim.Claim.Attributes.Wording == Wording.NewTotal)))
                newTotals.Add(draft);
            foreach (var telling in draft.Tellings.Where(telling => telling.HasFigures))
            {
                Add(byStatement, telling.Statement, (draft, telling));
                Add(byDocument, telling.Document, (draft, telling));
            }
        }
    }

    public IReadOnlyList<ClusterLink> Find()
    {
        // What a new total replaces depends on what was added before.
        return [.. FindSums(), .. ordered.SelectMany(draft => Find(draft, replacing: false)), .. ordered.SelectMany(draft => Find(draft, replacing: true))];
    }

    /// <summary>
    /// Where a document adds deals up ("12 billion, and 15 more: 27 in all"), the sum is no further deal: those it adds up are its parts.
    /// Where its words call it a new total, it replaces them instead.
    /// </summary>
    private IEnumerable<ClusterLink> FindSums()
    {
        foreach (var document in byDocument.OrderBy(document => document.Key))
        {
            var told = document.Value.Where(item => Value(item.Draft) is not null).DistinctBy(item => item.Draft).OrderBy(item => position[item.Draft]).Take(MostOfOneSum).ToList();
            foreach (var sum in told.Where(item => !newTotals.Contains(item.Draft)))
            {
                var parts = PartsOf(sum.Draft, [.. told.Select(item => item.Draft).Where(draft => draft != sum.Draft && IsPossible(draft, sum.Draft, DealLinkKind.PartOf))]);
                foreach (var part in parts.Where(part => !AreLinked(part, sum.Draft) && !MakesCircle(part, sum.Draft)))
                {
                    leadsForward |= position[sum.Draft] > position[part];
                    Add(linked, part, (sum.Draft, DealLinkKind.PartOf));
                    yield return new ClusterLink(part.Id, sum.Draft.Id, DealLinkKind.PartOf, sum.Telling.Id);
                }
            }
        }
    }

    /// <summary>The deals that add up to one: the first such set in the order of the deals; empty where there is none.</summary>
    private static List<Draft> PartsOf(Draft sum, List<Draft> others)
    {
        var total = Value(sum)!.Value;
        for (var chosen = 1; chosen < 1 << others.Count; chosen++)
        {
            if (int.PopCount(chosen) < 2)
                continue;
            var parts = others.Where((_, index) => (chosen & (1 << index)) != 0).ToList();
            if (parts.TrueForAll(part => Value(part)!.Value.Axis == total.Axis) && Math.Abs(parts.Sum(part => Value(part)!.Value.Center) - total.Center) <= SameSum * total.Center)
                return parts;
        }

        return [];
    }

    private IEnumerable<ClusterLink> Find(Draft draft, bool replacing)
    {
        var words = draft.Tellings.SelectMany(telling => telling.Claims)
            .Where(claim => claim.Claim.Attributes.Wording != Wording.None && FigureReader.HasAny(claim.Claim.Attributes))
            .ToList();
        if (words.Count == 0)
            yield break;
        var (wording, kind) = Weigh(words);
        if ((kind == DealLinkKind.Replaces) != replacing)
            yield break;
        var evidence = words.Where(claim => wording is null || claim.Claim.Attributes.Wording == wording).OrderByDescending(claim => claim.Claim.Confidence).ThenBy(claim => claim.Claim.Id).ToList();
        foreach (var target in Targets(draft, kind, evidence).Where(target => !MakesCircle(draft, target)))
        {
            leadsForward |= position[target] > position[draft];
            Add(linked, draft, (target, kind));
            yield return new ClusterLink(draft.Id, target.Id, kind, evidence[0].Claim.Id);
        }
    }

    /// <summary>Plain words ("additional", "to a total of") beat open ones ("expanded"); plain words that contradict each other leave it open.</summary>
    private static (Wording? Wording, DealLinkKind Kind) Weigh(List<ResolvedClaim> words)
    {
        var plain = words.Select(claim => claim.Claim.Attributes.Wording).Where(wording => wording != Wording.Unclear).Distinct().ToList();
        return plain switch
        {
            [] => (Wording.Unclear, DealLinkKind.Unsure),
            [Wording.Additional] => (Wording.Additional, DealLinkKind.AddsTo),
            [Wording.NewTotal] => (Wording.NewTotal, DealLinkKind.Replaces),
            [Wording.Part] => (Wording.Part, DealLinkKind.PartOf),
            _ => (null, DealLinkKind.Unsure),
        };
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(value);
    }

    private IEnumerable<Draft> Targets(Draft draft, DealLinkKind kind, List<ResolvedClaim> evidence)
    {
        if (kind == DealLinkKind.Replaces && Summed(draft) is { Count: > 1 } parts)
            return parts;
        var told = ToldWith(draft, kind, evidence.Select(claim => byStatement.GetValueOrDefault(claim.Claim.Statement)))
            ?? ToldWith(draft, kind, evidence.Select(claim => byDocument.GetValueOrDefault(claim.Claim.Document)))
            ?? LatestBefore(draft, kind);
        if (told is null)
            return [];
        return kind == DealLinkKind.Replaces ? WithIncrements(draft, told) : [told];
    }

    /// <summary>All earlier deals, where the new total is their sum.</summary>
    private List<Draft>? Summed(Draft draft)
    {
        var total = Value(draft);
        var earlier = ordered.Take(position[draft]).TakeLast(Reach + 1).Where(other => IsBefore(other, draft) && Value(other)?.Axis == total?.Axis).ToList();
        if (total is not { } figure || earlier.Count is < 2 or > Reach)
            return null;
        var sum = earlier.Sum(other => Value(other)!.Value.Center);
        return Math.Abs(sum - figure.Center) <= SumTolerance * figure.Center ? earlier : null;
    }

    /// <summary>A deal told beside this one, which is not itself related to it by words there.</summary>
    private Draft? ToldWith(Draft draft, DealLinkKind kind, IEnumerable<List<(Draft Draft, Telling Telling)>?> places) => places
        .SelectMany(told => told ?? [])
        .Where(told => told.Draft != draft && IsPossible(draft, told.Draft, kind) && !AreLinked(draft, told.Draft))
        .Where(told => kind is DealLinkKind.Replaces or DealLinkKind.PartOf || !told.Telling.Profile.IsWorded || IsBefore(told.Draft, draft))
        .OrderBy(told => kind != DealLinkKind.Replaces && told.Telling.Profile.IsWorded)
        .ThenByDescending(told => IsBefore(told.Draft, draft))
        .ThenByDescending(told => position[told.Draft])
        .FirstOrDefault().Draft;

    private Draft? LatestBefore(Draft draft, DealLinkKind kind) => ordered
        .Take(position[draft]).TakeLast(Reach)
        .LastOrDefault(other => IsBefore(other, draft) && IsPossible(draft, other, kind) && !AreLinked(draft, other));

    private bool AreLinked(Draft draft, Draft other) => linked.GetValueOrDefault(draft)?.Exists(link => link.To == other) == true;

    private static bool IsBefore(Draft earlier, Draft later) =>
        earlier.Profile.Event is { } one && later.Profile.Event is { } other && one.From < other.From;

    /// <summary>A part is less than its whole.</summary>
    private static bool IsPossible(Draft draft, Draft other, DealLinkKind kind) =>
        kind != DealLinkKind.PartOf || Value(draft) is not { } part || Value(other) is not { } whole || part.Axis != whole.Axis || part.Center < whole.Center;

    /// <summary>A new total takes the place of the deal before it, and of what that one was added to as far as the total covers it.</summary>
    private List<Draft> WithIncrements(Draft draft, Draft told)
    {
        List<Draft> replaced = [told];
        var sum = Value(told)?.Center ?? 0;
        while (replaced.Count < Reach && Base(replaced[^1]) is { } below && !replaced.Contains(below))
        {
            sum += Value(below)?.Center ?? 0;
            if (Value(draft) is not { } total || Value(below)?.Axis != total.Axis || sum > total.Center * (1 + Figure.Tolerance))
                break;
            replaced.Add(below);
        }

        return replaced;
    }

    private Draft? Base(Draft draft) => linked.GetValueOrDefault(draft)?.Where(link => link.Kind == DealLinkKind.AddsTo).Select(link => link.To).FirstOrDefault();

    private static Figure? Value(Draft draft) =>
        draft.Profile.Figures.Where(figure => figure.Axis.Kind <= FigureKind.Power).Select(figure => (Figure?)figure).FirstOrDefault();

    /// <summary>Whether links lead back from the target already. As long as all lead to earlier deals, none can; where it takes too long to tell, it counts as yes.</summary>
    private bool MakesCircle(Draft from, Draft target)
    {
        if (!leadsForward && position[target] < position[from])
            return false;
        var reached = new HashSet<Draft>() { target };
        var next = new Stack<Draft>(reached);
        while (next.TryPop(out var draft))
        {
            if (draft == from || reached.Count > MostReached)
                return true;
            foreach (var (to, _) in linked.GetValueOrDefault(draft) ?? [])
            {
                if (reached.Add(to))
                    next.Push(to);
            }
        }

        return false;
    }
}
