using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Lexicon;

/// <summary>
/// All names known beforehand. A name that two entries claim belongs to the first of them, so an analyst's own file, which comes
/// first, overrides the shipped one.
/// </summary>
public sealed class NameLexicon
{
    private readonly Dictionary<EntityId, LexiconEntry> byId = [];
    private readonly Dictionary<(EntityType Type, string Key), LexiconEntry> byName = [];

    /// <summary>Takes entries in order of precedence; a later entry with a known id adds its aliases to the first.</summary>
    public NameLexicon(IEnumerable<LexiconEntry> entries)
    {
        foreach (var entry in entries)
        {
            byId[entry.Id] = byId.TryGetValue(entry.Id, out var known)
                ? known with { Aliases = [.. known.Aliases, .. entry.Aliases.Where(alias => !known.Aliases.Contains(alias))] }
                : entry;
        }

        Entries = [.. byId.Values];
        foreach (var entry in Entries)
        {
            // A form without letter or digit folds to nothing, as all others of its kind do: it names nobody.
            foreach (var key in entry.Aliases.Select(alias => NameKey.Of(alias.Text)).Where(key => key.Length > 0))
                byName.TryAdd((entry.Type, key), entry);
        }

        Fingerprint = DerivedId.Of("lexicon", Entries.OrderBy(entry => entry.Id).Select(ComputeGraphJson.Write).ToArray());
    }

    public IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>Changes exactly when an entry does.</summary>
    public string Fingerprint { get; }

    public LexiconEntry? Find(EntityId id) => byId.GetValueOrDefault(id);

    /// <summary>The entry that a written form of this type names, whatever stands near it.</summary>
    public LexiconEntry? Find(EntityType type, string name) => byName.GetValueOrDefault((type, NameKey.Of(name)));

    /// <summary>The entries of any type that a written form names: companies first.</summary>
    public IEnumerable<LexiconEntry> Find(string name) =>
        Enum.GetValues<EntityType>().Select(type => Find(type, name)).OfType<LexiconEntry>();

    /// <summary>The id of a name that no entry has, from its type and folded form.</summary>
    public static EntityId UnlistedId(EntityType type, string name)
    {
        var key = NameKey.Of(name);
        return new EntityId($"{type.ToString().ToLowerInvariant()}:{(key.Length > 0 ? key : DerivedId.Of("name", name))}");
    }
}
