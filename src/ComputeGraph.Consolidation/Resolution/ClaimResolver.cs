using ComputeGraph.Consolidation.Events;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Resolution;

/// <summary>Makes the claims of one document ready for their blocks: ends resolved, dated, judged, and tied into events.</summary>
public sealed class ClaimResolver(EntityResolver entities, ClaimVerdicts verdicts)
{
    /// <summary>
    /// The claims that count, in ordinal order of their ids. A rejected claim does not, nor one whose two ends are one entity: what goes on
    /// within a group is no deal.
    /// </summary>
    /// <param name="document">The document, with all its sources.</param>
    /// <param name="claims">All its claims, in any order.</param>
    public ValueList<ResolvedClaim> Resolve(DocumentInfo document, IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var sources = document.Sources.Select(source => source.Key).ToList();
        var names = NamesOf(all);
        return EventMarker.Mark([.. all.Select(claim => Resolve(claim, document, sources, names)).OfType<ResolvedClaim>()]).ToValueList();
    }

    /// <summary>What the ends of a document's claims are called in it. A site or seller that an attribute only names is looked up here first.</summary>
    private Dictionary<(EntityType Type, string Key), EntityId> NamesOf(IEnumerable<Claim> claims)
    {
        var names = new Dictionary<(EntityType, string), EntityId>();
        var forms =
            from claim in claims
            from end in new[] { claim.Head, claim.Tail }
            where end is not null
            let id = entities.Resolve(end)
            from form in end.Aliases.Prepend(end.Surface)
            orderby form != end.Surface, id
            select (end.Type, Key: NameKey.Of(form), Id: id);
        foreach (var (type, key, id) in forms)
            names.TryAdd((type, key), id);
        return names;
    }

    private ResolvedClaim? Resolve(Claim claim, DocumentInfo document, List<string> sources, Dictionary<(EntityType Type, string Key), EntityId> names)
    {
        EntityId Named(EntityType type, string surface) =>
            names.TryGetValue((type, NameKey.Of(surface)), out var id) ? id : entities.Resolve(type, surface);
        ValueList<EntityId> AllNamed(EntityType type, ValueList<string> surfaces) =>
            surfaces.Select(surface => Named(type, surface)).Distinct().Order().ToValueList();

        var verdict = verdicts.Of(claim, sources);
        var head = entities.Resolve(claim.Head);
        EntityId? tail = claim.Tail is { } end ? entities.Resolve(end) : null;
        if (verdict == JudgementKind.Reject || head == tail)
            return null;
        var swap = claim.Kind is { } kind && EntityResolver.Swaps(kind, head, tail!.Value);
        return new ResolvedClaim
        {
            Claim = claim,
            Head = swap ? tail!.Value : head,
            Tail = swap ? head : tail,
            Sites = AllNamed(EntityType.DataCenter, claim.Attributes.Sites),
            Chips = AllNamed(EntityType.Chip, claim.Attributes.Chips),
            Seller = claim.Attributes.Seller is { } seller ? Named(EntityType.Company, seller) : null,
            SaidAt = claim.SaidAt ?? document.SaidAt,
            Publisher = document.Publisher,
            Accepted = verdict == JudgementKind.Accept,
        };
    }
}
