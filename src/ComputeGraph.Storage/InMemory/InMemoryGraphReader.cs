using System.Runtime.CompilerServices;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Storage.InMemory;

/// <summary>A graph that is kept nowhere: what was known by a date, or what one document tells. Immutable, for any number of callers.</summary>
public sealed class InMemoryGraphReader : IGraphReader
{
    private readonly GraphContent content;
    private readonly SortedDictionary<EntityId, Entity> entities = [];
    private readonly SortedDictionary<DealId, Deal> deals = [];
    private readonly SortedDictionary<ClaimId, Claim> claims = [];
    private readonly Dictionary<EntityId, List<Deal>> dealsByEntity = [];
    private readonly DealLink[] links;
    private readonly Capacity[] capacities;
    private readonly DocumentInfo[] documents;
    private readonly Judgement[] judgements;

    public InMemoryGraphReader(GraphContent content)
    {
        this.content = content;
        foreach (var entity in content.Entities)
            entities.Add(entity.Id, entity);
        foreach (var claim in content.Claims)
            claims.Add(claim.Id, claim);
        foreach (var deal in content.Deals)
            deals.Add(deal.Id, deal);
        foreach (var (deal, entity) in deals.Values.SelectMany(deal => deal.Parties.Select(party => party.Entity).Distinct(), (deal, entity) => (deal, entity)))
            (dealsByEntity.TryGetValue(entity, out var known) ? known : dealsByEntity[entity] = []).Add(deal);
        links = [.. content.Links.OrderBy(link => link.From).ThenBy(link => link.To).ThenBy(link => link.Kind.Name(), StringComparer.Ordinal)];
        capacities = [.. content.Capacities.OrderBy(capacity => capacity.Id)];
        documents = [.. content.Documents.OrderBy(document => document.Id)];
        judgements = [.. content.Judgements.OrderBy(judgement => judgement.Id)];
    }

    public Task<GraphStatus> GetStatusAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new GraphStatus
        {
            StoreId = content.StoreId,
            Documents = documents.Length,
            Claims = claims.Count,
            Entities = entities.Count,
            Deals = deals.Values.Count(deal => deal.Form == DealForm.Contract),
            Facts = deals.Values.Count(deal => deal.Form == DealForm.Fact),
            Capacities = capacities.Length,
        });
    }

    public IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancellationToken) => Read(entities.Values, cancellationToken);

    public Task<Entity?> FindEntityAsync(EntityId id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(entities.GetValueOrDefault(Present(id)));
    }

    public IAsyncEnumerable<Deal> ReadDealsAsync(DealQuery query, CancellationToken cancellationToken)
    {
        IEnumerable<Deal> found = query.Entity is { } entity ? dealsByEntity.GetValueOrDefault(Present(entity)) ?? [] : deals.Values;
        if (query.Deal is { } id)
        {
            var present = deals.ContainsKey(id) ? id : content.FormerDeals.GetValueOrDefault(id, id);
            found = query.Entity is null ? deals.TryGetValue(present, out var deal) ? [deal] : [] : found.Where(one => one.Id == present);
        }

        return Read(found, cancellationToken);
    }

    public IAsyncEnumerable<DealLink> ReadLinksAsync(CancellationToken cancellationToken) => Read(links, cancellationToken);

    public IAsyncEnumerable<Capacity> ReadCapacitiesAsync(EntityId? subject, CancellationToken cancellationToken)
    {
        if (subject is not { } one)
            return Read(capacities, cancellationToken);
        var present = Present(one);
        return Read(capacities.Where(capacity => capacity.Subject == present), cancellationToken);
    }

    public IAsyncEnumerable<Claim> ReadClaimsAsync(ClaimQuery query, CancellationToken cancellationToken)
    {
        var found = query.Ids is { } ids ? ids.Distinct().Order().Select(id => claims.GetValueOrDefault(id)).OfType<Claim>() : claims.Values;
        return Read(query.Document is { } document ? found.Where(claim => claim.Document == document) : found, cancellationToken);
    }

    public IAsyncEnumerable<DocumentInfo> ReadDocumentsAsync(CancellationToken cancellationToken) => Read(documents, cancellationToken);

    public IAsyncEnumerable<Judgement> ReadJudgementsAsync(CancellationToken cancellationToken) => Read(judgements, cancellationToken);

    private EntityId Present(EntityId id) => entities.ContainsKey(id) ? id : content.FormerEntities.GetValueOrDefault(id, id);

    private static async IAsyncEnumerable<T> Read<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
