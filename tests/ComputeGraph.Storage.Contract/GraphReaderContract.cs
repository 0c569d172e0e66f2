using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Values;
using ComputeGraph.Storage.InMemory;

namespace ComputeGraph.Storage.Contract;

/// <summary>What holds for every graph that can be read, wherever it is kept. A store's tests derive a fixture from it.</summary>
public abstract class GraphReaderContract
{
    private IGraphReader reader = null!;

    /// <summary>A reader of a graph with this content (the full texts of its documents are <see cref="SampleGraph.Documents"/>).</summary>
    protected abstract Task<IGraphReader> OpenAsync(GraphContent content, CancellationToken cancellationToken);

    /// <summary>Takes away what <see cref="OpenAsync"/> made, after the reader was closed.</summary>
    protected virtual void Clear()
    {
    }

    [SetUp]
    public async Task OpenReader() => reader = await OpenAsync(SampleGraph.Content, CancellationToken.None);

    [TearDown]
    public void CloseReader()
    {
        (reader as IDisposable)?.Dispose();
        Clear();
    }

    [Test]
    public async Task StatusCountsDealsAndFactsApart()
    {
        var status = await reader.GetStatusAsync(CancellationToken.None);
        Assert.That(status.StoreId, Is.Not.Empty);
        Assert.That((status.Documents, status.Claims, status.Entities), Is.EqualTo((3, 7, 5)));
        Assert.That((status.Deals, status.Facts, status.Capacities), Is.EqualTo((4, 1, 1)));
    }

    [Test]
    public async Task EntitiesComeWholeAndInOrdinalOrder() => Assert.That(
        await reader.ReadEntitiesAsync(CancellationToken.None).ToListAsync(),
        Is.EqualTo(SampleGraph.Content.Entities.OrderBy(entity => entity.Id)));

    [Test]
    public async Task DealsComeWholeAndInOrdinalOrder() => Assert.That(
        await Deals(default),
        Is.EqualTo(SampleGraph.Content.Deals.OrderBy(deal => deal.Id)));

    [Test]
    public async Task LinksComeWhole() => Assert.That(
        await reader.ReadLinksAsync(CancellationToken.None).ToListAsync(), Is.EqualTo(SampleGraph.Content.Links));

    [Test]
    public async Task ClaimsComeWholeAndInOrdinalOrder() => Assert.That(
        await reader.ReadClaimsAsync(default, CancellationToken.None).ToListAsync(),
        Is.EqualTo(SampleGraph.Content.Claims.OrderBy(claim => claim.Id)));

    [Test]
    public async Task DocumentsComeWithTheirSourcesAndInOrdinalOrder() => Assert.That(
        await reader.ReadDocumentsAsync(CancellationToken.None).ToListAsync(),
        Is.EqualTo(SampleGraph.Content.Documents.OrderBy(document => document.Id)));

    [Test]
    public async Task JudgementsComeWholeAndInOrdinalOrder() => Assert.That(
        await reader.ReadJudgementsAsync(CancellationToken.None).ToListAsync(),
        Is.EqualTo(SampleGraph.Content.Judgements.OrderBy(judgement => judgement.Id)));

    [Test]
    public async Task AnEntityIsFoundByItsId()
    {
        foreach (var entity in SampleGraph.Content.Entities)
            Assert.That(await reader.FindEntityAsync(entity.Id, CancellationToken.None), Is.EqualTo(entity));
    }

    [TestCase("company:nobody")]
    [TestCase("")]
    [TestCase("'; DROP TABLE entity;--")]
    [TestCase("company:alph%")]
    public async Task NoEntityIsFoundByAnotherId(string id) =>
        Assert.That(await reader.FindEntityAsync(new EntityId(id), CancellationToken.None), Is.Null);

    [Test]
    public async Task AnEntityIsFoundByItsFormerId() => Assert.That(
        (await reader.FindEntityAsync(SampleGraph.FormerEntity, CancellationToken.None))?.Id, Is.EqualTo(SampleGraph.Id("Alpha")));

    [Test]
    public async Task DealsOfAnEntityAreThoseItIsPartyOf()
    {
        foreach (var entity in SampleGraph.Content.Entities)
        {
            Assert.That(
                await Deals(new DealQuery(Entity: entity.Id)),
                Is.EqualTo(SampleGraph.Content.Deals.Where(deal => deal.Parties.Any(party => party.Entity == entity.Id)).OrderBy(deal => deal.Id)),
                entity.Name);
        }
    }

    [Test]
    public async Task DealsOfAFormerEntityIdAreThoseOfThePresent() => Assert.That(
        await Deals(new DealQuery(Entity: SampleGraph.FormerEntity)), Is.EqualTo(await Deals(new DealQuery(Entity: SampleGraph.Id("Alpha")))));

    [Test]
    public async Task ADealIsFoundByPresentAndFormerId()
    {
        Assert.That(await Deals(new DealQuery(Deal: SampleGraph.PurchaseDeal.Id)), Is.EqualTo(new[] { SampleGraph.PurchaseDeal }));
        Assert.That(await Deals(new DealQuery(Deal: SampleGraph.FormerDeal)), Is.EqualTo(new[] { SampleGraph.PurchaseDeal }));
        Assert.That(await Deals(new DealQuery(Deal: new DealId("deal:%"))), Is.Empty);
    }

    [Test]
    public async Task ADealIsNotFoundWithAnEntityThatIsNoPartyOfIt()
    {
        Assert.That(await Deals(new DealQuery(SampleGraph.Id("Beta"), SampleGraph.PurchaseDeal.Id)), Has.Count.EqualTo(1));
        Assert.That(await Deals(new DealQuery(SampleGraph.Id("Gamma"), SampleGraph.PurchaseDeal.Id)), Is.Empty);
    }

    [Test]
    public async Task CapacitiesAreThoseOfTheirSubject()
    {
        Assert.That(await Capacities(null), Is.EqualTo(SampleGraph.Content.Capacities));
        Assert.That(await Capacities(SampleGraph.Id("Beta")), Is.EqualTo(SampleGraph.Content.Capacities));
        Assert.That(await Capacities(SampleGraph.Id("Alpha")), Is.Empty);
    }

    [Test]
    public async Task ClaimsAreFoundByIdOnceEachAndInOrder()
    {
        ValueList<ClaimId> asked = [SampleGraph.Lease.Id, SampleGraph.Purchase.Id, SampleGraph.Lease.Id, new ClaimId("claim:none'")];
        var found = await reader.ReadClaimsAsync(new ClaimQuery(Ids: asked), CancellationToken.None).ToListAsync();
        Assert.That(found, Is.EqualTo(new[] { SampleGraph.Lease, SampleGraph.Purchase }.OrderBy(claim => claim.Id)));
    }

    [Test]
    public async Task NoIdsGiveNoClaims() =>
        Assert.That(await reader.ReadClaimsAsync(new ClaimQuery(Ids: []), CancellationToken.None).ToListAsync(), Is.Empty);

    [Test]
    public async Task ClaimsAreFoundByDocument()
    {
        var found = await reader.ReadClaimsAsync(new ClaimQuery(Document: SampleGraph.Second.Id), CancellationToken.None).ToListAsync();
        Assert.That(found, Is.EqualTo(new[] { SampleGraph.Design, SampleGraph.Deployment, SampleGraph.Investment }.OrderBy(claim => claim.Id)));
        var both = new ClaimQuery([SampleGraph.Purchase.Id, SampleGraph.Design.Id], SampleGraph.Second.Id);
        Assert.That(await reader.ReadClaimsAsync(both, CancellationToken.None).ToListAsync(), Is.EqualTo(new[] { SampleGraph.Design }));
    }

    [Test]
    public async Task EveryClaimOfADealCanBeRead()
    {
        await foreach (var deal in reader.ReadDealsAsync(default, CancellationToken.None))
        {
            var claims = await reader.ReadClaimsAsync(new ClaimQuery(Ids: deal.Claims), CancellationToken.None).ToListAsync();
            Assert.That(claims.Select(claim => claim.Id), Is.EquivalentTo(deal.Claims));
        }
    }

    [Test]
    public async Task ListsCanBeReadWithinOneAnother()
    {
        var pairs = 0;
        await foreach (var outer in reader.ReadDealsAsync(default, CancellationToken.None))
        {
            await foreach (var inner in reader.ReadDealsAsync(default, CancellationToken.None))
                pairs += outer.Id == inner.Id ? 1 : 0;
        }

        Assert.That(pairs, Is.EqualTo(5));
    }

    [Test]
    public void CancellationSurfacesEverywhere()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var token = source.Token;
        Assert.That(() => reader.GetStatusAsync(token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => reader.FindEntityAsync(SampleGraph.Id("Alpha"), token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await reader.ReadEntitiesAsync(token).ToListAsync(CancellationToken.None), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await reader.ReadDealsAsync(default, token).ToListAsync(CancellationToken.None), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await reader.ReadLinksAsync(token).ToListAsync(CancellationToken.None), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await reader.ReadCapacitiesAsync(null, token).ToListAsync(CancellationToken.None), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await reader.ReadClaimsAsync(default, token).ToListAsync(CancellationToken.None), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await reader.ReadDocumentsAsync(token).ToListAsync(CancellationToken.None), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await reader.ReadJudgementsAsync(token).ToListAsync(CancellationToken.None), Throws.InstanceOf<OperationCanceledException>());
    }

    private async Task<IReadOnlyList<Core.Graph.Deal>> Deals(DealQuery query) => await reader.ReadDealsAsync(query, CancellationToken.None).ToListAsync();

    private async Task<IReadOnlyList<Core.Graph.Capacity>> Capacities(EntityId? subject) => await reader.ReadCapacitiesAsync(subject, CancellationToken.None).ToListAsync();
}
