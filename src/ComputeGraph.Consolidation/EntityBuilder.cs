using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation;

/// <summary>Makes the entity that ends of claims were resolved to.</summary>
public static class EntityBuilder
{
    /// <param name="id">The entity's id.</param>
    /// <param name="entry">Its lexicon entry, where it has one.</param>
    /// <param name="writtenForms">How often claims use each form of its name. Of an unlisted entity the most used one is its name, of equally used ones the ordinally least.</param>
    /// <exception cref="ArgumentException">The id has no type and no entry gives one, or an unlisted entity has no written form.</exception>
    public static Entity Build(EntityId id, LexiconEntry? entry, IReadOnlyDictionary<string, int> writtenForms)
    {
        var name = entry?.Name ?? writtenForms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).Select(form => form.Key).FirstOrDefault()
            ?? throw new ArgumentException($"'{id}' is in no lexicon and has no written form.", nameof(writtenForms));
        var listed = entry?.Aliases.Select(alias => new Alias(alias.Text, alias.Language)).ToList() ?? [];
        var known = listed.Select(alias => alias.Text).Append(name).ToHashSet();
        return new Entity
        {
            Id = id,
            Type = entry?.Type ?? TypeOf(id),
            Name = name,
            Aliases = listed.Where(alias => alias.Text != name)
                .Concat(writtenForms.Keys.Where(form => !known.Contains(form)).Select(form => new Alias(form, "und")))
                .Distinct()
                .OrderBy(alias => alias.Language, StringComparer.Ordinal).ThenBy(alias => alias.Text, StringComparer.Ordinal)
                .ToValueList(),
            Role = entry?.Role,
            Country = entry?.Country,
            Group = entry?.Groups.Where(group => group.ToYear is null).Select(group => (EntityId?)group.Id).Order().FirstOrDefault(),
            Listed = entry is not null,
        };
    }

    /// <summary>The type that an id begins with.</summary>
    public static EntityType TypeOf(EntityId id) => VocabularyNames.TryParse<EntityType>(id.Value.Split(':')[0], out var type)
        ? type
        : throw new ArgumentException($"'{id}' begins with no type of entity.", nameof(id));
}
