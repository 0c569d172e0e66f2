using ComputeGraph.Consolidation.Resolution.Sites;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Resolution;

/// <summary>
/// Decides which entity an end of a claim is, from the lexicon, the document's own aliases and analysts' judgements; never by likeness.
/// What is uncertain stays apart.
/// </summary>
public sealed class EntityResolver
{
    private readonly NameLexicon lexicon;
    private readonly Dictionary<EntityId, EntityId> adopted = [];
    private readonly JudgedIdentity judged;

    public EntityResolver(NameLexicon lexicon, IReadOnlyList<Judgement> judgements)
    {
        this.lexicon = lexicon;
        foreach (var entry in lexicon.Entries)
        {
            foreach (var alias in entry.Aliases)
            {
                if (lexicon.Find(entry.Type, alias.Text) is { } owner)
                    adopted[NameLexicon.UnlistedId(entry.Type, alias.Text)] = owner.Id;
            }
        }

        judged = new JudgedIdentity(judgements, lexicon, Adopted);
    }

    /// <summary>The entity an end names: by its surface in the lexicon, else by the one entry its document's aliases name, else by its own folded surface.</summary>
    public EntityId Resolve(ClaimEnd end) =>
        Listed(end) is { } entry ? judged.Representative(entry.Id)
        : end.Type == EntityType.DataCenter && SiteOf(end) is { } site ? site
        : Present(NameLexicon.UnlistedId(end.Type, end.Surface));

    /// <summary>The entity a bare written form names.</summary>
    public EntityId Resolve(EntityType type, string surface) => Resolve(new ClaimEnd { Surface = surface, Type = type });

    /// <summary>The id that stands for an entity now: of a name that the lexicon adopted since, its entry; of ids judged one, the one that stands for them.</summary>
    public EntityId Present(EntityId id) => judged.Representative(Adopted(id));

    /// <summary>Whether a relation of this kind is stored with its ends exchanged: a symmetric one runs from the lesser id.</summary>
    public static bool Swaps(RelationKind kind, EntityId head, EntityId tail) =>
        kind == RelationKind.PartnersWith && tail.CompareTo(head) < 0;

    private LexiconEntry? Listed(ClaimEnd end)
    {
        if (lexicon.Find(end.Type, end.Surface) is { } entry)
            return entry;
        var named = end.Aliases.Select(alias => lexicon.Find(end.Type, alias)).OfType<LexiconEntry>().DistinctBy(hit => hit.Id).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private EntityId Adopted(EntityId id) => lexicon.Find(id) is null ? adopted.GetValueOrDefault(id, id) : id;

    /// <summary>
    /// A described site ("Meta's Louisiana campus") is known by who runs it and where it is, so that reports in two languages meet. One with
    /// a name of its own is known by that name: an operator may run two sites in one state.
    /// </summary>
    private EntityId? SiteOf(ClaimEnd end)
    {
        if (end.Operator is not { } operatorName || end.Place is not { } place || PlaceNames.Shipped.Canonical(place) is not { } where)
            return null;
        var runBy = Resolve(EntityType.Company, operatorName);
        var name = lexicon.Find(runBy)?.Name ?? runBy.Value[(runBy.Value.IndexOf(':') + 1)..];
        if (!IsDescription(end.Surface, [operatorName, name, .. lexicon.Find(runBy)?.Aliases.Select(alias => alias.Text) ?? []], place))
            return null;
        return lexicon.Find(EntityType.DataCenter, $"{name} {where}") is { } entry
            ? judged.Representative(entry.Id)
            : Present(NameLexicon.UnlistedId(EntityType.DataCenter, $"{name} {where}"));
    }

    private static bool IsDescription(string surface, IEnumerable<string> operatorForms, string place)
    {
        var rest = ChineseScript.ToSimplified(surface);
        foreach (var form in operatorForms.Select(ChineseScript.ToSimplified).OrderByDescending(form => form.Length))
            rest = rest.Replace(form, " ", StringComparison.OrdinalIgnoreCase);
        var where = PlaceNames.Shipped.Unknown(place);
        return PlaceNames.Shipped.Unknown(rest).All(word => where.Contains(word) || where.Any(known => NameKey.HasHan(word) && known.Contains(word, StringComparison.Ordinal)));
    }
}
