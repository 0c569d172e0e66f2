using ComputeGraph.Consolidation;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Pipeline.Rules;

/// <summary>
/// Counts the written forms by which claims name entities. A claim's best form counts twice and its document's other forms once, so that
/// the name of an unlisted entity is one that texts prefer.
/// </summary>
internal static class NamedForms
{
    private const int Best = 2, Other = 1;

    /// <summary>The forms that claims of one document use.</summary>
    public static Dictionary<(EntityId Entity, string Form), int> Count(JudgedRules rules, IEnumerable<ResolvedClaim> claims)
    {
        var counts = new Dictionary<(EntityId, string), int>();
        foreach (var claim in claims)
            Count(rules, claim, counts);
        return counts;
    }

    private static void Count(JudgedRules rules, ResolvedClaim claim, Dictionary<(EntityId, string), int> counts)
    {
        var (head, tail) = (claim.Claim.Head, claim.Claim.Tail);
        var isSwapped = claim.Tail is { } other && claim.Claim.Kind == RelationKind.PartnersWith && rules.Entities.Resolve(head) == other;
        CountEnd(isSwapped ? claim.Tail!.Value : claim.Head, head, counts);
        if (tail is not null)
            CountEnd(isSwapped ? claim.Head : claim.Tail!.Value, tail, counts);
        var attributes = claim.Claim.Attributes;
        CountNamed(rules, EntityType.DataCenter, attributes.Sites, claim.Sites, counts);
        CountNamed(rules, EntityType.Chip, attributes.Chips, claim.Chips, counts);
        if (attributes.Seller is { } seller && claim.Seller is { } id)
            Add(id, seller, Best, counts);
    }

    private static void CountEnd(EntityId entity, ClaimEnd end, Dictionary<(EntityId, string), int> counts)
    {
        Add(entity, end.Surface, Best, counts);
        foreach (var alias in end.Aliases)
            Add(entity, alias, Other, counts);
    }

    /// <summary>
    /// Attributes name by surface alone. Where the document calls an entity so that the lexicon does not know by it, the surface counts for
    /// each entity that no other surface names.
    /// </summary>
    private static void CountNamed(JudgedRules rules, EntityType type, IReadOnlyList<string> surfaces, IReadOnlyList<EntityId> entities, Dictionary<(EntityId, string), int> counts)
    {
        var named = surfaces.Select(surface => (Surface: surface, Entity: rules.Entities.Resolve(type, surface))).ToList();
        var rest = entities.Except(named.Select(name => name.Entity)).ToList();
        foreach (var (surface, entity) in named)
        {
            foreach (var counted in entities.Contains(entity) ? [entity] : rest)
                Add(counted, surface, Best, counts);
        }
    }

    private static void Add(EntityId entity, string form, int by, Dictionary<(EntityId, string), int> counts) =>
        counts[(entity, form)] = counts.GetValueOrDefault((entity, form)) + by;
}
