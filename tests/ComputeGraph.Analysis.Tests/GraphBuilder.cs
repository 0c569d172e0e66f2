using System.Globalization;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Tests;

/// <summary>Small graphs, written as a reader would tell them: <c>Deal("Alpha BUYS_FROM Beta", usd: "5")</c>.</summary>
internal sealed class GraphBuilder
{
    private readonly Dictionary<EntityId, Entity> entities = [];
    private readonly List<Deal> deals = [];
    private readonly List<DealLink> links = [];
    private readonly List<Capacity> capacities = [];

    public GraphSnapshot Build() => new(entities.Values, deals, links, capacities);

    public static EntityId Id(string name, EntityType type = EntityType.Company) => NameLexicon.UnlistedId(type, name);

    public Entity Entity(string name, EntityType type = EntityType.Company, bool listed = false, params (string Text, string Language)[] aliases)
    {
        var entity = new Entity { Id = Id(name, type), Type = type, Name = name, Listed = listed, Aliases = [.. aliases.Select(alias => new Alias(alias.Text, alias.Language))] };
        entities[entity.Id] = entity;
        return entity;
    }

    /// <param name="legs">Legs divided by <c>;</c>, each <c>HEAD KIND TAIL</c>.</param>
    /// <param name="usd">An interval: <c>5</c>, <c>5..</c>, <c>..5</c>, <c>5..7</c>.</param>
    /// <param name="gw">An interval.</param>
    /// <param name="ownParts">Own part in dollars by head.</param>
    public Deal Deal(
        string legs, string? usd = null, string? gw = null, DealStatus status = DealStatus.Signed, Origin origin = Origin.Stated, DealForm form = DealForm.Contract,
        string? announced = null, string? start = null, string? end = null, int? term = null, string? said = null, double confidence = 0.9, int sources = 1,
        AmountBasis basis = AmountBasis.Total, PowerMeasure measure = PowerMeasure.Unspecified, string? cancelled = null, Dictionary<string, string>? ownParts = null)
    {
        var id = new DealId($"deal:{deals.Count:000}");
        var read = legs.Split(';', StringSplitOptions.TrimEntries).Select((leg, index) => ReadLeg(leg, id, index, status, confidence, sources, said, ownParts)).ToList();
        var deal = new Deal
        {
            Id = id,
            Form = form,
            Legs = [.. read],
            Parties = [.. read.SelectMany(leg => new[] { new Party(leg.Head, leg.Kind.Roles().Head), new Party(leg.Tail, leg.Kind.Roles().Tail) }).Distinct()],
            Terms = new DealTerms
            {
                Amount = Interval(usd) is { } money ? new Money(money, "USD", basis) : null,
                Usd = Interval(usd),
                Capacity = Interval(gw) is { } power ? new Gigawatts(power, measure) : null,
                Announced = Date(announced),
                Start = Date(start),
                End = Date(end),
                TermMonths = term,
            },
            Status = status,
            Origin = origin,
            Confidence = confidence,
            Claims = [.. read.SelectMany(leg => leg.Claims)],
            Sources = sources,
            FirstSaid = Date(said),
            LastSaid = Date(said),
            History = status == DealStatus.Cancelled
                ? [new HistoryStep(Date(said), DealStatus.Signed, null, null, read[0].Claims[0]), new HistoryStep(Date(cancelled), DealStatus.Cancelled, null, null, read[0].Claims[0])]
                : [],
        };
        deals.Add(deal);
        return deal;
    }

    public void Link(Deal later, DealLinkKind kind, Deal earlier) => links.Add(new DealLink(later.Id, earlier.Id, kind, later.Claims[0]));

    public Capacity Capacity(string subject, string gw, string? asOf = null, DealStatus status = DealStatus.Planned)
    {
        var capacity = new Capacity
        {
            Id = new CapacityId($"capacity:{capacities.Count:000}"),
            Subject = Entity(subject).Id,
            Power = new Gigawatts(Interval(gw)!.Value),
            AsOf = Date(asOf),
            Status = status,
            Confidence = 0.9,
            Claims = [new ClaimId($"claim:capacity{capacities.Count}")],
            Sources = 1,
        };
        capacities.Add(capacity);
        return capacity;
    }

    public static Interval? Interval(string? text)
    {
        if (text is null)
            return null;
        var ends = text.Contains("..", StringComparison.Ordinal) ? text.Split("..") : [text, text];
        decimal? End(string end) => end.Length == 0 ? null : decimal.Parse(end, NumberStyles.Float, CultureInfo.InvariantCulture);
        return new Interval(End(ends[0]), End(ends[1]));
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    private Leg ReadLeg(string text, DealId deal, int index, DealStatus status, double confidence, int sources, string? said, Dictionary<string, string>? ownParts)
    {
        var words = text.Split(' ');
        var kind = VocabularyNames.Parse<RelationKind>(words[1]);
        return new Leg
        {
            Id = new LegId($"leg:{deal.Value["deal:".Length..]}-{index}"),
            Kind = kind,
            Head = Known(words[0], EntityType.Company),
            Tail = Known(words[2], kind.TailType()),
            OwnPart = ownParts is not null && Interval(ownParts.GetValueOrDefault(words[0])) is { } part ? new Money(part, "USD") : null,
            Status = status,
            Confidence = confidence,
            Claims = [new ClaimId($"claim:{deal.Value["deal:".Length..]}-{index}")],
            Sources = sources,
            FirstSaid = Date(said),
            LastSaid = Date(said),
        };
    }

    private EntityId Known(string name, EntityType type) => entities.TryGetValue(Id(name, type), out var entity) ? entity.Id : Entity(name, type).Id;
}
