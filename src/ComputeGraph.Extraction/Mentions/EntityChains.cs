using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Joins the mentions of a document that name one thing: by the lexicon, by equal names without legal form, by the document's definitions,
/// and an unlisted short form with the unlisted long name it begins.
/// </summary>
internal sealed class EntityChains
{
    private readonly string text;
    private readonly List<MentionDraft> drafts;
    private readonly int[] parent;
    private readonly LexiconEntry?[] entryOfRoot;

    public EntityChains(string text, List<MentionDraft> drafts, IEnumerable<(TextSpan Full, TextSpan Short)> definitions)
    {
        this.text = text;
        this.drafts = drafts;
        parent = [.. Enumerable.Range(0, drafts.Count)];
        entryOfRoot = [.. drafts.Select(draft => draft.Entry)];
        JoinByName();
        JoinByDefinition(definitions);
        JoinShortForms();
    }

    /// <summary>The number of each draft's entity, and the entities.</summary>
    public (int[] EntityOf, List<DocumentEntity> Entities) Build()
    {
        var number = new Dictionary<int, int>();
        var entityOf = new int[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
            entityOf[i] = number.TryGetValue(Root(i), out var known) ? known : number[Root(i)] = number.Count;

        var members = Enumerable.Range(0, drafts.Count).GroupBy(i => entityOf[i]).OrderBy(group => group.Key).Select(group => group.Select(i => drafts[i]).ToList()).ToList();
        var companyAt = Enumerable.Range(0, drafts.Count).Where(i => drafts[i].Type == EntityType.Company).ToDictionary(i => drafts[i].Span, i => entityOf[i]);
        var entities = members.Select((group, index) => Describe(index, group, companyAt)).ToList();
        return (entityOf, [.. entities.Select((entity, index) => entity.Type == EntityType.DataCenter && entity.Entry is null ? SiteName.Complete(entity, members[index], entities) : entity)]);
    }

    private DocumentEntity Describe(int index, List<MentionDraft> group, Dictionary<TextSpan, int> companyAt)
    {
        var entry = group.Select(draft => draft.Entry).FirstOrDefault(known => known is not null);
        var surfaces = group.Select(draft => draft.Span.In(text).ReplaceLineEndings(" ")).Concat(group.SelectMany(WithOwner)).Distinct(StringComparer.Ordinal).ToList();
        var named = group.Where(draft => !draft.IsTicker).Select(draft => draft.Span.In(text).ReplaceLineEndings(" ")).ToList();
        var surface = entry is not null || group[0].Type != EntityType.Company
            ? named.FirstOrDefault() ?? surfaces[0]
            : named.DefaultIfEmpty(surfaces[0]).MaxBy(form => form.Length)!;
        var owner = group.Select(draft => draft.Owner).FirstOrDefault(span => span is not null);
        int? ownerIndex = owner is { } span && companyAt.TryGetValue(span, out var company) ? company : null;
        var site = group.Find(draft => draft.Place is not null);
        return new DocumentEntity
        {
            Index = index,
            Type = group[0].Type,
            Name = entry?.Name ?? surface,
            Surface = surface,
            Aliases = [.. surfaces.Where(form => form != surface).Order(StringComparer.Ordinal)],
            Entry = entry,
            Role = entry?.Role ?? group.Select(draft => draft.Role).FirstOrDefault(role => role is not null),
            Place = site?.Place,
            Operator = group[0].Type == EntityType.DataCenter ? ownerIndex : null,
            Designer = group[0].Type == EntityType.Chip ? ownerIndex : null,
        };
    }

    /// <summary>The form with the owner's name right before it: 华为云芜湖数据中心, "Amazon's data centre in central Mississippi".</summary>
    private IEnumerable<string> WithOwner(MentionDraft draft)
    {
        if (draft is { Type: EntityType.DataCenter, Owner: { } owner } && owner.End <= draft.Span.Start && draft.Span.Start - owner.End <= 3)
            yield return text[owner.Start..draft.Span.End].ReplaceLineEndings(" ");
    }

    private void JoinByName()
    {
        var first = new Dictionary<(EntityType, string), int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var key = drafts[i].Entry is { } entry ? "=" + entry.Id.Value : NameOf(i);
            if (!first.TryAdd((drafts[i].Type, key), i))
                Join(first[(drafts[i].Type, key)], i);
        }
    }

    private string NameOf(int draft)
    {
        var name = drafts[draft].Span.In(text);
        return drafts[draft].Type == EntityType.Company ? CompanyStem.Of(name)
            : drafts[draft].Origin == MentionOrigin.Description ? SiteName.KeyOf(drafts[draft])
            : drafts[draft].Type == EntityType.DataCenter ? SiteName.Stem(name)
            : NameKey.Of(name);
    }

    /// <summary>A bracket's form joins the name before it, unless the lexicon knows each as something of its own.</summary>
    private void JoinByDefinition(IEnumerable<(TextSpan Full, TextSpan Short)> definitions)
    {
        var at = Enumerable.Range(0, drafts.Count).ToDictionary(i => drafts[i].Span);
        foreach (var (full, shortForm) in definitions)
        {
            if (at.TryGetValue(full, out var left) && at.TryGetValue(shortForm, out var right) && drafts[left].Type == drafts[right].Type
                && (EntryOf(left) is null || EntryOf(right) is null || EntryOf(left) == EntryOf(right)))
                Join(left, right);
        }
    }

    private void JoinShortForms()
    {
        var unlisted = Enumerable.Range(0, drafts.Count).Where(i => drafts[i].Type == EntityType.Company && EntryOf(i) is null).ToList();
        var names = unlisted.Select(i => (Draft: i, Name: drafts[i].Span.In(text), Stem: CompanyStem.Of(drafts[i].Span.In(text)))).DistinctBy(name => name.Stem).ToList();
        foreach (var shorter in names)
        {
            if (shorter.Stem.Length < NameKey.Of(shorter.Name).Length)
                continue;
            var longer = names.Where(name => name.Stem.Length > shorter.Stem.Length && Begins(shorter.Name, name.Name)).ToList();
            if (longer.Count == 1)
                Join(longer[0].Draft, shorter.Draft);
        }
    }

    /// <summary>Whether a name begins a longer one and ends there with a word; a Chinese one needs three characters, for two begin too many.</summary>
    private static bool Begins(string shorter, string longer)
    {
        // 东莞立敏达 is 立敏达 with its town.
        if (NameKey.HasHan(shorter) && longer.EndsWith(shorter, StringComparison.Ordinal) && Gazetteer.Shared.FindPlace(longer[..^shorter.Length]) is not null)
            return true;
        if (!longer.StartsWith(shorter, StringComparison.Ordinal))
            return false;
        return NameKey.HasHan(shorter) ? shorter.Length >= 3 || longer.Length <= 5 : longer[shorter.Length] == ' ';
    }

    private LexiconEntry? EntryOf(int draft) => entryOfRoot[Root(draft)];

    private void Join(int left, int right)
    {
        var (a, b) = (Root(left), Root(right));
        parent[Math.Max(a, b)] = Math.Min(a, b);
        entryOfRoot[Math.Min(a, b)] ??= entryOfRoot[Math.Max(a, b)];
    }

    private int Root(int draft)
    {
        while (parent[draft] != draft)
            draft = parent[draft] = parent[parent[draft]];
        return draft;
    }
}
