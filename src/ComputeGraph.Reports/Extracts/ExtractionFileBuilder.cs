using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Reports.Extracts;

/// <summary>Writes what one document tells in the public form of extraction files: its entities, a row for each leg of its deals, its capacities.</summary>
public sealed class ExtractionFileBuilder
{
    private readonly Document document;
    private readonly GraphSnapshot graph;
    private readonly IReadOnlyDictionary<ClaimId, Claim> claims;

    /// <param name="document">The document.</param>
    /// <param name="graph">Its claims, and no other's, consolidated.</param>
    /// <param name="claims">These claims.</param>
    public ExtractionFileBuilder(Document document, GraphSnapshot graph, IEnumerable<Claim> claims)
    {
        this.document = document;
        this.graph = graph;
        this.claims = claims.ToDictionary(claim => claim.Id);
    }

    /// <param name="name">The file's name.</param>
    /// <param name="published">The document's date, else the one in its file's name.</param>
    /// <param name="named">What else the document names.</param>
    public ExtractionFile Build(string name, PartialDate? published, IEnumerable<NamedInText> named) => new()
    {
        Doc = name,
        Language = document.Language,
        Published = published?.ToString(),
        Entities = Entities(named).ToValueList(),
        Relations = graph.Deals.SelectMany(deal => deal.Legs.Select(leg => Relation(deal, leg))).OrderBy(row => row.From).ThenBy(row => row.Type).ThenBy(row => row.Head, StringComparer.Ordinal).ThenBy(row => row.Tail, StringComparer.Ordinal).ToValueList(),
        Capacities = graph.Capacities.Select(Capacity).OrderBy(row => row.From).ThenBy(row => row.Subject, StringComparer.Ordinal).ThenBy(row => row.Gw).ToValueList(),
    };

    private IEnumerable<ExtractedEntity> Entities(IEnumerable<NamedInText> named)
    {
        var told = graph.Entities.Select(entity => new NamedInText(entity.Id, entity.Type, entity.Name, WrittenForms.In(document.Text, entity).ToValueList()));
        return told.Concat(named).GroupBy(entity => entity.Id).OrderBy(group => group.Key).Select(group => new ExtractedEntity
        {
            Name = group.First().Name,
            Type = group.First().Type,
            Aliases = group.SelectMany(entity => entity.Forms).Where(form => form != group.First().Name).Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Id = group.Key.Value,
        });
    }

    private ExtractedRelation Relation(Deal deal, Leg leg)
    {
        var claim = claims[leg.Claims[0]];
        var evidence = claim.Evidence[0];
        var written = leg.Kind is RelationKind.LendsTo or RelationKind.Guarantees ? RelationKind.PartnersWith : leg.Kind;
        var isTrade = leg.Kind.IsBetweenCompanies();
        return new ExtractedRelation
        {
            Type = written,
            Kind = written == leg.Kind ? null : leg.Kind,
            Head = NameOf(leg.Head),
            Tail = NameOf(leg.Tail),
            Amount = AmountOf(deal, leg) is { } money ? Figure(money.Amount) with { Currency = money.Currency, Basis = money.Basis == AmountBasis.Total ? null : money.Basis } : null,
            Capacity = isTrade && deal.Terms.Capacity is { } power ? new ExtractedFigure { Gw = Plain(power.Amount.Value), Bound = power.Amount.Bound, High = High(power.Amount), Measure = power.Measure } : null,
            Quantity = leg.Kind is not (RelationKind.Designs or RelationKind.Operates) && (leg.Quantity ?? deal.Terms.Quantity) is { } quantity ? Figure(quantity.Amount) with { Unit = quantity.Unit } : null,
            Stake = leg.Stake is { } stake ? Plain(stake.Value) : null,
            Start = leg.Kind == RelationKind.Designs ? null : deal.Terms.Start?.ToString(),
            End = leg.Kind == RelationKind.Designs ? null : deal.Terms.End?.ToString(),
            Status = leg.Status,
            Evidence = evidence.Quote,
            Confidence = leg.Confidence,
            Page = evidence.Page,
            From = evidence.Span.Start,
            To = evidence.Span.End,
            Announced = deal.Terms.Announced?.ToString(),
            TermMonths = deal.Terms.TermMonths,
            Origin = deal.Origin,
            Attribution = claim.Attribution,
            Goods = deal.Terms.Goods,
            Chips = NamesOf(deal, PartyRole.Chip),
            Sites = NamesOf(deal, PartyRole.Site),
        };
    }

    private ExtractedCapacity Capacity(Capacity capacity)
    {
        var evidence = claims[capacity.Claims[0]].Evidence[0];
        return new ExtractedCapacity
        {
            Subject = NameOf(capacity.Subject),
            Gw = Plain(capacity.Power.Amount.Value),
            Bound = capacity.Power.Amount.Bound,
            AsOf = capacity.AsOf?.ToString(),
            Status = capacity.Status,
            Evidence = evidence.Quote,
            Measure = capacity.Power.Measure,
            Confidence = capacity.Confidence,
            Page = evidence.Page,
            From = evidence.Span.Start,
            To = evidence.Span.End,
        };
    }

    /// <summary>
    /// The money of a row: the head's own part, else the deal's. What several investors put in together is nobody's; and in a deal of several
    /// kinds only the legs that are told with a sum have it.
    /// </summary>
    private Money? AmountOf(Deal deal, Leg leg)
    {
        if (!leg.Kind.IsBetweenCompanies())
            return null;
        if (leg.OwnPart is { } part)
            return part;
        var sharesRound = leg.Kind == RelationKind.InvestsIn && deal.Legs.Count(other => other.Kind == RelationKind.InvestsIn) > 1;
        var isMixed = deal.Legs.Where(other => other.Kind.IsBetweenCompanies()).Select(other => other.Kind).Distinct().Count() > 1;
        return sharesRound || (isMixed && !leg.Claims.Any(claim => claims[claim].Attributes.Amount is not null)) ? null : deal.Terms.Amount;
    }

    private ValueList<string>? NamesOf(Deal deal, PartyRole role)
    {
        var names = deal.Parties.Where(party => party.Role == role).Select(party => NameOf(party.Entity)).Distinct().ToValueList();
        return names.Count == 0 ? null : names;
    }

    private string NameOf(EntityId id) => graph.FindEntity(id)?.Name ?? id.Value;

    private static ExtractedFigure Figure(Interval interval) => new() { Value = Plain(interval.Value), Bound = interval.Bound, High = High(interval) };

    private static decimal? High(Interval interval) => interval is { Low: { } low, High: { } high } && low != high ? Plain(high) : null;

    /// <summary>The same number without trailing zeros, so that equal figures have one written form.</summary>
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;
}
