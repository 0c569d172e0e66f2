using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Reports.Building;

/// <summary>Turns parts of a snapshot into rows, with names in the answer's language and the best evidence.</summary>
public sealed class RowBuilder(GraphSnapshot snapshot, EntityNames names)
{
    /// <summary>The legs of some deals, deal by deal.</summary>
    public async Task<IReadOnlyList<DealRow>> DealsAsync(IGraphReader reader, IEnumerable<SelectedDeal> deals, CancellationToken cancellationToken)
    {
        var legs = deals.SelectMany(selected => selected.Legs.Select(leg => (selected.Deal, Leg: leg))).ToList();
        var evidence = await EvidenceLookup.LoadAsync(reader, legs.Select(pair => pair.Leg.Claims[0]), cancellationToken);
        var links = snapshot.Links.ToLookup(link => link.From);
        return legs.ConvertAll(pair => new DealRow
        {
            Deal = pair.Deal,
            Leg = pair.Leg,
            Head = names.Of(pair.Leg.Head),
            Tail = names.Of(pair.Leg.Tail),
            Evidence = evidence.Quote(pair.Leg.Claims[0]),
            Links = links[pair.Deal.Id].Any() ? string.Join("; ", links[pair.Deal.Id].Select(link => $"{link.Kind.Name()} {link.To}")) : null,
        });
    }

    public async Task<IReadOnlyList<CapacityRow>> CapacitiesAsync(IGraphReader reader, IReadOnlyList<Capacity> capacities, CancellationToken cancellationToken)
    {
        var evidence = await EvidenceLookup.LoadAsync(reader, capacities.Select(capacity => capacity.Claims[0]), cancellationToken);
        return [.. capacities.Select(capacity => new CapacityRow { Capacity = capacity, Subject = names.Of(capacity.Subject), Evidence = evidence.Quote(capacity.Claims[0]) })];
    }

    public IReadOnlyList<EntityRow> Entities(IEnumerable<Entity> entities)
    {
        var capacities = snapshot.Capacities.CountBy(capacity => capacity.Subject).ToDictionary();
        return [.. entities.Select(entity => new EntityRow
        {
            Entity = entity,
            Name = names.Of(entity),
            NameZh = names.Chinese(entity),
            Deals = snapshot.DealsOf(entity.Id).Count(deal => deal.Form == DealForm.Contract),
            Facts = snapshot.DealsOf(entity.Id).Count(deal => deal.Form == DealForm.Fact),
            Capacities = capacities.GetValueOrDefault(entity.Id),
        })];
    }

    public IReadOnlyList<CounterpartyRow> Counterparties(CounterpartyAnswer answer) =>
        [.. answer.Counterparties.Select(counterparty => new CounterpartyRow(counterparty, names.Of(counterparty.Id)))];

    /// <summary>The claims of some legs and capacities; the best of each first.</summary>
    public async Task<IReadOnlyList<EvidenceRow>> EvidenceAsync(IGraphReader reader, IReadOnlyList<SelectedDeal> deals, IReadOnlyList<Capacity> capacities, CancellationToken cancellationToken)
    {
        var legs = deals.SelectMany(selected => selected.Legs.Select(leg => (selected.Deal, Leg: leg))).ToList();
        var evidence = await EvidenceLookup.LoadAsync(reader, legs.SelectMany(pair => pair.Leg.Claims).Concat(capacities.SelectMany(capacity => capacity.Claims)), cancellationToken);
        return
        [
            .. legs.SelectMany(pair => pair.Leg.Claims.Select(claim => Evidence(evidence, claim, pair.Leg.Head, pair.Leg.Tail, row => row with { DealId = pair.Deal.Id.Value, LegId = pair.Leg.Id.Value }))).OfType<EvidenceRow>(),
            .. capacities.SelectMany(capacity => capacity.Claims.Select(claim => Evidence(evidence, claim, capacity.Subject, null, row => row with { CapacityId = capacity.Id.Value }))).OfType<EvidenceRow>(),
        ];
    }

    private EvidenceRow? Evidence(EvidenceLookup evidence, ClaimId id, EntityId head, EntityId? tail, Func<EvidenceRow, EvidenceRow> supports) => evidence.Find(id) is { } claim
        ? supports(new EvidenceRow
        {
            Claim = claim,
            Head = names.Of(head),
            HeadId = head.Value,
            Tail = tail is { } other ? names.Of(other) : null,
            TailId = tail?.Value,
            Evidence = evidence.Quote(claim),
            SaidAt = evidence.SaidAt(claim)?.ToString(),
        })
        : null;
}
