using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>Looks through a lexicon for what makes wrong merges or dead rows.</summary>
public static class LexiconCheck
{
    private static readonly HashSet<string> CompanyRoles = Words(
        "lab hyperscaler neocloud miner datacenter chip asic foundry packaging memory equipment materials pcb passive optics network server cooling power utility " +
        "nuclear fuel telco fund bank sovereign government conglomerate software consumer construction other");

    private static readonly HashSet<string> ChipRoles = Words("accelerator cpu platform family");
    private static readonly HashSet<string> SiteRoles = Words("campus programme plant");

    /// <summary>All findings, by kind and form.</summary>
    /// <param name="entries">Entries in order of precedence.</param>
    public static IReadOnlyList<LexiconFinding> Check(IReadOnlyList<LexiconEntry> entries)
    {
        var findings = new List<LexiconFinding>();
        findings.AddRange(Collisions(entries));
        findings.AddRange(entries.SelectMany(FormsOf));
        findings.AddRange(Dangling(entries));
        findings.AddRange(entries.Where(entry => entry.Role is { } role && !RolesOf(entry.Type).Contains(role))
            .Select(entry => new LexiconFinding(LexiconFindingKind.UnknownRole, entry.Role!, [entry.Id])));
        return [.. findings.OrderBy(finding => finding.Kind).ThenBy(finding => finding.Form, StringComparer.Ordinal)];
    }

    /// <summary>The roles in the chain that a type of entry may have.</summary>
    public static IReadOnlySet<string> RolesOf(EntityType type) => type switch
    {
        EntityType.Chip => ChipRoles,
        EntityType.DataCenter => SiteRoles,
        _ => CompanyRoles,
    };

    private static IEnumerable<LexiconFinding> Collisions(IReadOnlyList<LexiconEntry> entries) =>
        from entry in entries
        from alias in entry.Aliases
        let key = alias.Language == LexiconMatcher.TickerLanguage ? TickerCode.OfLexicon(alias.Text).ToString() : NameKey.Of(alias.Text)
        where key.Length > 0
        group (entry.Id, alias.Text) by (entry.Type, key) into bearers
        let ids = bearers.Select(bearer => bearer.Id).Distinct().ToList()
        where ids.Count > 1
        select new LexiconFinding(LexiconFindingKind.Collision, bearers.First().Text, ids);

    private static IEnumerable<LexiconFinding> FormsOf(LexiconEntry entry)
    {
        foreach (var twice in entry.Aliases.GroupBy(alias => (alias.Text, alias.Language)).Where(group => group.Count() > 1))
            yield return new LexiconFinding(LexiconFindingKind.Duplicate, twice.Key.Text, [entry.Id]);
        foreach (var alias in entry.Aliases.Where(alias => !IsReachable(alias)))
            yield return new LexiconFinding(LexiconFindingKind.Unreachable, alias.Text, [entry.Id]);
    }

    /// <summary>A single letter, a form without letters, and a code without digits or letters are never looked for.</summary>
    private static bool IsReachable(LexiconAlias alias) => alias.Language == LexiconMatcher.TickerLanguage
        ? TickerCode.OfLexicon(alias.Text).Root is { Length: > 0 } root && root.All(char.IsLetterOrDigit)
        : NameKey.Of(alias.Text).Length > 1 && WrittenForm.Spell(alias.Text).Any(character => WrittenForm.IsWord(character) || WrittenForm.IsHan(character));

    private static IEnumerable<LexiconFinding> Dangling(IReadOnlyList<LexiconEntry> entries)
    {
        var ids = entries.Select(entry => entry.Id).ToHashSet();
        return entries.SelectMany(entry => entry.Groups.Select(group => group.Id).Append(entry.Owner ?? entry.Id).Where(id => !ids.Contains(id))
            .Select(id => new LexiconFinding(LexiconFindingKind.Dangling, id.Value, [entry.Id])));
    }

    private static HashSet<string> Words(string list) => [.. list.Split(' ')];
}
