using ComputeGraph.Core.Names;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// The English name of a site that has none of its own: whose it is and where, as reports of either language would put it, so that two
/// reports of one site meet ("Meta Louisiana data center", "Nebius Vineland").
/// </summary>
internal static class SiteName
{
    private const string Noun = "data center";

    private static readonly string[] Nouns = [.. WordList.ReadMap("site-heads").Keys.Concat(WordList.ReadMap("zh-site-heads").Keys).Append("项目").Append("project").Select(NameKey.Of).Distinct(StringComparer.Ordinal).OrderByDescending(noun => noun.Length)];

    /// <summary>What joins descriptions of one site within a document: the place; whose it is divides them where they name two owners.</summary>
    public static string KeyOf(MentionDraft draft) => "@" + NameKey.Of(draft.PlaceName ?? draft.Place ?? "");

    /// <summary>The folded name without the noun of sites at its end: "A-18数据中心" is A-18, "Frontier campus" Frontier.</summary>
    public static string Stem(string name)
    {
        var key = NameKey.Of(name);
        if (key.StartsWith("project", StringComparison.Ordinal) && key.Length > 9)
            return key["project".Length..];
        foreach (var noun in Nouns)
        {
            if (key.Length > noun.Length + 1 && key.EndsWith(noun, StringComparison.Ordinal))
                return key[..^noun.Length];
        }

        return key;
    }

    /// <summary>The entity with its composed name, and the usual shorter or longer form of it among its aliases.</summary>
    public static DocumentEntity Complete(DocumentEntity entity, List<MentionDraft> group, List<DocumentEntity> entities)
    {
        if (group.Find(draft => draft is { Origin: MentionOrigin.Description, PlaceName: not null }) is not { } site || group.Exists(draft => draft.Origin != MentionOrigin.Description))
            return entity;
        var place = site.PlaceName!;
        var isTown = group.Exists(draft => draft.IsTown);
        var whose = entity.Operator is { } company ? entities[company].Name + " " : "";
        var longName = $"{whose}{place} {Noun}";
        var name = isTown && whose.Length > 0 ? $"{whose}{place}" : longName;
        var aliases = entity.Aliases.Append(entity.Surface).Append(longName).Where(form => form != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return entity with { Name = name, Aliases = [.. aliases] };
    }
}
