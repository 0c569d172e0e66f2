using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Names;

/// <summary>Finds entities by any of their names, in either language. Names agree when their folded forms are equal, and only then.</summary>
public sealed class EntityFinder
{
    private const string TextLanguage = "und";

    /// <summary>A name this far off is shown only to have <see cref="LeastNearest"/>.</summary>
    private const double FarthestNear = 0.6;
    private const int LeastNearest = 3;
    private readonly Dictionary<string, List<EntityMatch>> byKey = [];
    private readonly Dictionary<string, Entity> byId = [];

    public EntityFinder(IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            byId[entity.Id.Value] = entity;
            Add(new EntityMatch(entity, entity.Name, MatchStrength.Name));
            foreach (var alias in entity.Aliases)
                Add(new EntityMatch(entity, alias.Text, alias.Language == TextLanguage ? MatchStrength.TextAlias : MatchStrength.ListedAlias));
        }
    }

    /// <summary>The entities that a name or id means, the best match first; several where a name is several entities'.</summary>
    /// <param name="name">An id, a name or an alias.</param>
    /// <param name="types">Only entities of these types; empty: any.</param>
    public IReadOnlyList<EntityMatch> Find(string name, params ReadOnlySpan<EntityType> types)
    {
        var asked = types.ToArray();
        if (byId.TryGetValue(name, out var entity) && IsOf(entity, asked))
            return [new EntityMatch(entity, name, MatchStrength.Id)];
        var found = byKey.GetValueOrDefault(NameKey.Of(name)) ?? [];
        return [.. found.Where(match => IsOf(match.Entity, asked)).OrderBy(match => match.Strength).ThenByDescending(match => match.Entity.Listed).ThenBy(match => match.Entity.Type).ThenBy(match => match.Entity.Id)];
    }

    /// <summary>The entities whose names come nearest to an unknown one, nearest first: names that hold it or that it holds, then by edit distance.</summary>
    public IReadOnlyList<EntityMatch> Nearest(string name, int count, params ReadOnlySpan<EntityType> types)
    {
        var asked = types.ToArray();
        var key = NameKey.Of(name);
        return [.. byKey.SelectMany(pair => pair.Value.Select(match => (Match: match, Distance: Remoteness(key, pair.Key))))
            .Where(near => IsOf(near.Match.Entity, asked))
            .GroupBy(near => near.Match.Entity.Id)
            .Select(group => group.MinBy(near => (near.Distance, near.Match.Strength, near.Match.Form)))
            .OrderBy(near => near.Distance).ThenByDescending(near => near.Match.Entity.Listed).ThenBy(near => near.Match.Entity.Id)
            .Take(count)
            .Where((near, rank) => rank < LeastNearest || near.Distance <= FarthestNear)
            .Select(near => near.Match with { Strength = MatchStrength.Near })];
    }

    /// <summary>Edit distance as a share of the longer key, in [0,1]; less where one key holds the other, the more the better it fills it.</summary>
    private static double Remoteness(string asked, string known)
    {
        var longer = Math.Max(asked.Length, known.Length);
        if (longer == 0)
            return 1;
        var (inner, outer) = asked.Length <= known.Length ? (asked, known) : (known, asked);
        var distance = (double)NameKey.Distance(asked, known) / longer;
        return inner.Length >= 2 && outer.Contains(inner, StringComparison.Ordinal) ? distance / 2 : distance;
    }

    private static bool IsOf(Entity entity, EntityType[] types) => types.Length == 0 || types.Contains(entity.Type);

    private void Add(EntityMatch match)
    {
        var key = NameKey.Of(match.Form);
        if (key.Length == 0)
            return;
        if (!byKey.TryGetValue(key, out var known))
            byKey[key] = known = [];
        var same = known.FindIndex(other => other.Entity.Id == match.Entity.Id);
        if (same < 0)
            known.Add(match);
        else if (match.Strength < known[same].Strength)
            known[same] = match;
    }
}
