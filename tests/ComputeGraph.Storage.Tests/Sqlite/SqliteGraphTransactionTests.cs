using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Storage.Contract;
using ComputeGraph.Storage.Contracts;
using ComputeGraph.Storage.Sqlite;

namespace ComputeGraph.Storage.Tests.Sqlite;

[TestFixture]
public sealed class SqliteGraphTransactionTests
{
    private readonly FixedClock clock = new();
    private TemporaryFolder folder = null!;
    private SqliteGraphStore store = null!;

    private static StoredBlock AlphaBeta => SampleStore.BlockOf(SampleGraph.Purchase);

    [SetUp]
    public void OpenStore()
    {
        folder = new TemporaryFolder();
        store = SqliteGraphStore.Open(folder.Store, clock);
        SampleStore.Fill(store, SampleGraph.Content);
    }

    [TearDown]
    public void CloseStore()
    {
        store.Dispose();
        folder.Delete();
    }

    [Test]
    public async Task NothingRemainsOfWhatWasNotCommitted()
    {
        using (var transaction = store.Begin(CancellationToken.None))
        {
            transaction.DeleteDeal(SampleGraph.PurchaseDeal.Id);
            transaction.DeleteClaims([SampleGraph.Purchase.Id]);
            transaction.DeleteSource("a.md");
            Assert.That(transaction.FindDeal(SampleGraph.PurchaseDeal.Id), Is.Null, "It sees its own writes.");
            Assert.That((await store.GetStatusAsync(CancellationToken.None)).Claims, Is.EqualTo(7), "Others do not.");
        }

        var status = await store.GetStatusAsync(CancellationToken.None);
        Assert.That((status.Claims, status.Deals), Is.EqualTo((7, 4)));
        Assert.That(await store.FindSourceAsync("a.md", CancellationToken.None), Is.Not.Null);
    }

    [Test]
    public async Task WhatWasCommittedIsThereAfterReopening()
    {
        Change(transaction => transaction.DeleteDeal(SampleGraph.PurchaseDeal.Id));
        store.Dispose();
        store = SqliteGraphStore.Open(folder.Store, clock);
        Assert.That((await store.GetStatusAsync(CancellationToken.None)).Deals, Is.EqualTo(3));
    }

    [Test]
    public async Task AReaderSeesOneStateFromItsOpeningOn()
    {
        using var before = SqliteGraphReader.Open(folder.Store, clock);
        Change(transaction => transaction.DeleteDeal(SampleGraph.PurchaseDeal.Id));
        using var after = SqliteGraphReader.Open(folder.Store, clock);
        Assert.That((await before.GetStatusAsync(CancellationToken.None)).Deals, Is.EqualTo(4));
        Assert.That(await before.ReadDealsAsync(new DealQuery(Deal: SampleGraph.PurchaseDeal.Id), CancellationToken.None).AnyAsync(), Is.True);
        Assert.That((await after.GetStatusAsync(CancellationToken.None)).Deals, Is.EqualTo(3));
    }

    [Test]
    public void WritingTheSameAgainWritesNothing()
    {
        var before = new FileInfo(folder.Store + "-wal").Length;
        Change(transaction =>
        {
            var block = transaction.ReadClaims(AlphaBeta);
            transaction.ReplaceClusters(
                AlphaBeta,
                [.. block.Select(claim => new StoredCluster(claim.Claim.Id, [claim.Claim.Id]))],
                [new StoredClusterLink(SampleGraph.SecondPurchase.Id, SampleGraph.Purchase.Id, DealLinkKind.AddsTo, SampleGraph.SecondPurchase.Id)]);
            foreach (var claim in transaction.ReadClaims(SampleGraph.First.Id))
                transaction.PutResolution(claim.Claim.Id, claim.Resolution);
            foreach (var deal in SampleGraph.Content.Deals)
                transaction.PutDeal(deal, transaction.ReadClustersOf(deal.Id));
            foreach (var capacity in SampleGraph.Content.Capacities)
                transaction.PutCapacity(capacity);
            foreach (var entity in SampleGraph.Content.Entities)
                transaction.PutEntity(entity);
            foreach (var judgement in SampleGraph.Content.Judgements)
                transaction.PutJudgement(judgement);
        });
        Assert.That(new FileInfo(folder.Store + "-wal").Length, Is.EqualTo(before));
    }

    [Test]
    public void TextsAndZonesComeBackAsTheyWere()
    {
        using var transaction = store.Begin(CancellationToken.None);
        foreach (var document in SampleGraph.Documents)
            Assert.That(transaction.ReadDocument(document.Id), Is.EqualTo(document));
        Assert.That(transaction.ReadDocumentIds(), Is.EqualTo(SampleGraph.Documents.Select(document => document.Id).Order()));
    }

    [TestCase("")]
    [TestCase("a\0b")]
    [TestCase("\uFEFFmark first")]
    [TestCase("🚀 智算\r\n\t\u2028")]
    public async Task AnyTextComesBackAsItWas(string text)
    {
        var document = SampleGraph.First with { Text = text };
        Change(transaction => transaction.PutDocument(document, "rules:2"));
        Assert.That(await store.ReadDocumentAsync(document.Id, CancellationToken.None), Is.EqualTo(document));
        var info = await store.FindDocumentAsync(document.Id, CancellationToken.None);
        Assert.That((info!.Characters, info.Fingerprint, info.Sources.Count), Is.EqualTo((text.Length, "rules:2", 2)), "Replaced, with its sources.");
    }

    [Test]
    public void HalfASurrogatePairIsRefusedNotChanged()
    {
        using var transaction = store.Begin(CancellationToken.None);
        var fault = Assert.Throws<ComputeGraphException>(() => transaction.PutDocument(SampleGraph.First with { Text = "x\uD800y" }, "rules:1"))!;
        Assert.That((fault.Code, fault.Message), Is.EqualTo((ErrorCode.NotText, fault.Message)));
        Assert.That(fault.Message, Does.Contain("at 1"));
    }

    [Test]
    public async Task ASourceMovesToAnotherDocument()
    {
        Change(transaction => transaction.PutSource(new Core.Documents.Source("a.md", SampleGraph.Second.Id, "9", null)));
        var moved = await store.FindSourceAsync("a.md", CancellationToken.None);
        Assert.That((moved!.Document, moved.Version), Is.EqualTo((SampleGraph.Second.Id, "9")));
        Assert.That((await store.FindDocumentAsync(SampleGraph.Second.Id, CancellationToken.None))!.Sources.Select(source => source.Key), Is.EqualTo(new[] { "a.md", "c.md" }));
    }

    [Test]
    public async Task ADocumentGoesWithItsText()
    {
        Change(transaction =>
        {
            transaction.DeleteSource("line\nbreak.md");
            transaction.DeleteDocument(SampleGraph.Third.Id);
        });
        Assert.That(await store.FindDocumentAsync(SampleGraph.Third.Id, CancellationToken.None), Is.Null);
        Assert.That(await store.ReadDocumentAsync(SampleGraph.Third.Id, CancellationToken.None), Is.Null);
    }

    [Test]
    public void ADocumentWithClaimsDoesNotGo()
    {
        using var transaction = store.Begin(CancellationToken.None);
        Assert.That(() => transaction.DeleteDocument(SampleGraph.First.Id), Throws.Exception);
    }

    [Test]
    public async Task AFailureStaysUntilItsSourceIsRead()
    {
        var failure = new StoredFailure("it's.md", ErrorCode.NotText, "no; text", "2026-05-01T12:00:00Z");
        Change(transaction =>
        {
            transaction.PutFailure(failure);
            transaction.PutFailure(failure with { At = "2026-05-02T12:00:00Z" });
        });
        Assert.That(await store.ReadFailuresAsync(CancellationToken.None).ToListAsync(), Is.EqualTo(new[] { failure }), "First seen then.");
        Change(transaction => transaction.PutSource(new Core.Documents.Source("it's.md", SampleGraph.First.Id, null, null)));
        Assert.That(await store.ReadFailuresAsync(CancellationToken.None).AnyAsync(), Is.False);
    }

    [Test]
    public void AClaimThatCountsNowhereIsInNoBlock()
    {
        using var transaction = store.Begin(CancellationToken.None);
        transaction.PutResolution(SampleGraph.Purchase.Id, null);
        Assert.That(transaction.ReadClaims(AlphaBeta).Select(claim => claim.Claim), Is.EqualTo(new[] { SampleGraph.SecondPurchase }));
        Assert.That(transaction.ReadClusterClaims(SampleGraph.Purchase.Id), Is.Empty);
        Assert.That(transaction.ReadClaims(SampleGraph.First.Id).Single(claim => claim.Claim == SampleGraph.Purchase).Resolution, Is.Null);
    }

    [Test]
    public void AClaimThatMovesToAnotherBlockLeavesItsCluster()
    {
        using var transaction = store.Begin(CancellationToken.None);
        var moved = SampleStore.Stored(SampleGraph.Purchase).Resolution! with { Head = new EntityId("company:other") };
        transaction.PutResolution(SampleGraph.Purchase.Id, moved);
        Assert.That(transaction.ReadClaims(moved.Block).Single().Resolution, Is.EqualTo(moved));
        Assert.That(transaction.ReadClusterClaims(SampleGraph.Purchase.Id), Is.Empty);
        Assert.That(transaction.ReadBlocks(), Does.Contain(moved.Block));
    }

    [Test]
    public void AResolutionComesBackWhole()
    {
        var whole = new ClaimResolution
        {
            Head = new EntityId("company:z"),
            Tail = new EntityId("company:a"),
            Sites = [new EntityId("datacenter:x")],
            Chips = [new EntityId("chip:x"), new EntityId("chip:y")],
            Seller = new EntityId("company:seller"),
            SaidAt = PartialDate.OfQuarter(2026, 3),
            Publisher = "The 'Paper'",
            Accepted = true,
            Event = SampleGraph.Purchase.Statement,
            OfSeveral = true,
        };
        using var transaction = store.Begin(CancellationToken.None);
        transaction.PutResolution(SampleGraph.Purchase.Id, whole);
        Assert.That(transaction.ReadClaims(new StoredBlock(new EntityId("company:a"), new EntityId("company:z"))).Single().Resolution, Is.EqualTo(whole));
    }

    [Test]
    public void ClustersMergeAndSplitAndTheirLinksFollow()
    {
        var (low, high) = SampleGraph.Purchase.Id.CompareTo(SampleGraph.SecondPurchase.Id) < 0
            ? (SampleGraph.Purchase.Id, SampleGraph.SecondPurchase.Id)
            : (SampleGraph.SecondPurchase.Id, SampleGraph.Purchase.Id);
        using var transaction = store.Begin(CancellationToken.None);
        transaction.ReplaceClusters(AlphaBeta, [new StoredCluster(low, [low, high])], []);
        Assert.That(transaction.ReadClusters(AlphaBeta), Is.EqualTo(new[] { low }));
        Assert.That(transaction.ReadClusterClaims(low).Select(claim => claim.Claim.Id), Is.EqualTo(new[] { low, high }));
        Assert.That(transaction.FindDealOf(low), Is.Not.Null, "A cluster that stays keeps its deal.");
        transaction.ReplaceClusters(AlphaBeta, [new StoredCluster(low, [low]), new StoredCluster(high, [high])], []);
        Assert.That(transaction.ReadClusters(AlphaBeta), Is.EqualTo(new[] { low, high }));
        Assert.That(transaction.FindDealOf(high), Is.Null);
    }

    /// <summary>The cluster of the old block still bore the id, and writing the new one failed.</summary>
    [Test]
    public void AClaimTakesItsClustersIdAlongToAnotherBlock()
    {
        using var transaction = store.Begin(CancellationToken.None);
        var moved = SampleStore.Stored(SampleGraph.Purchase).Resolution! with { Head = new EntityId("company:other") };
        transaction.PutResolution(SampleGraph.Purchase.Id, moved);
        var cluster = new StoredCluster(SampleGraph.Purchase.Id, [SampleGraph.Purchase.Id]);
        Assert.That(transaction.ReplaceClusters(moved.Block, [cluster], []), Is.EqualTo(new[] { cluster.Id }));
        transaction.ReplaceClusters(AlphaBeta, [new StoredCluster(SampleGraph.SecondPurchase.Id, [SampleGraph.SecondPurchase.Id])], []);
        Assert.That(transaction.ReadClusters(moved.Block), Is.EqualTo(new[] { cluster.Id }));
        Assert.That(transaction.ReadClusterClaims(cluster.Id).Select(claim => claim.Claim), Is.EqualTo(new[] { SampleGraph.Purchase }));
        Assert.That(transaction.ReadClusters(AlphaBeta), Is.EqualTo(new[] { SampleGraph.SecondPurchase.Id }));
    }

    [Test]
    public async Task LinksAreThoseOfTheDealsTheirClustersAreIn()
    {
        Change(transaction => transaction.PutDeal(SampleGraph.PurchaseDeal, [SampleGraph.Purchase.Id, SampleGraph.SecondPurchase.Id]));
        Assert.That(await store.ReadLinksAsync(CancellationToken.None).AnyAsync(), Is.False, "Both ends are one deal.");
        Change(transaction => transaction.PutDeal(SampleGraph.SecondPurchaseDeal, [SampleGraph.SecondPurchase.Id]));
        Assert.That(await store.ReadLinksAsync(CancellationToken.None).ToListAsync(), Is.EqualTo(SampleGraph.Content.Links));
    }

    [Test]
    public void ClustersAreFoundByTheirEvents()
    {
        using var transaction = store.Begin(CancellationToken.None);
        Assert.That(transaction.ReadClusters(SampleGraph.Investment.Statement), Is.Empty);
        foreach (var claim in new[] { SampleGraph.Investment, SampleGraph.Deployment })
            transaction.PutResolution(claim.Id, SampleStore.Stored(claim, @event: claim.Statement).Resolution);
        Assert.That(transaction.ReadClusters(SampleGraph.Investment.Statement), Is.EqualTo(new[] { SampleGraph.Investment.Id, SampleGraph.Deployment.Id }.Order()));
    }

    [Test]
    public async Task ADealsPartiesFollowIt()
    {
        var changed = SampleGraph.PurchaseDeal with { Parties = [new Party(SampleGraph.Id("Gamma"), PartyRole.Buyer), new Party(SampleGraph.Id("Beta"), PartyRole.Supplier)] };
        Change(transaction => transaction.PutDeal(changed, [SampleGraph.Purchase.Id]));
        async Task<bool> Has(string name) => await store.ReadDealsAsync(new DealQuery(SampleGraph.Id(name), changed.Id), CancellationToken.None).AnyAsync();
        Assert.That((await Has("Alpha"), await Has("Beta"), await Has("Gamma")), Is.EqualTo((false, true, true)));
    }

    [Test]
    public void FormsAreCountedDownToNothing()
    {
        using var transaction = store.Begin(CancellationToken.None);
        var entity = SampleGraph.Id("Alpha");
        transaction.CountForm(entity, "Alpha", 2);
        transaction.CountForm(entity, "ALPHA", 1);
        transaction.CountForm(entity, "Alpha", 1);
        Assert.That(transaction.ReadForms(entity), Is.EqualTo(new[] { new EntityForm("ALPHA", 1), new EntityForm("Alpha", 3) }));
        transaction.CountForm(entity, "Alpha", -3);
        Assert.That(transaction.ReadForms(entity), Is.EqualTo(new[] { new EntityForm("ALPHA", 1) }));
    }

    [Test]
    public async Task FormerIdsLeadAcrossSeveralChanges()
    {
        var (a, b) = (new DealId("deal:a"), new DealId("deal:b"));
        Change(transaction =>
        {
            transaction.PutFormer(a, b);
            transaction.PutFormer(b, SampleGraph.PurchaseDeal.Id);
        });
        foreach (var former in new[] { a, b })
            Assert.That(await store.ReadDealsAsync(new DealQuery(Deal: former), CancellationToken.None).ToListAsync(), Is.EqualTo(new[] { SampleGraph.PurchaseDeal }));
    }

    [Test]
    public async Task AnIdInUseAgainIsNoFormerId()
    {
        Change(transaction =>
        {
            transaction.DeleteDeal(SampleGraph.SecondPurchaseDeal.Id);
            transaction.PutFormer(SampleGraph.SecondPurchaseDeal.Id, SampleGraph.PurchaseDeal.Id);
        });
        Change(transaction => transaction.PutDeal(SampleGraph.SecondPurchaseDeal, [SampleGraph.SecondPurchase.Id]));
        var query = new DealQuery(Deal: SampleGraph.SecondPurchaseDeal.Id);
        Assert.That(await store.ReadDealsAsync(query, CancellationToken.None).ToListAsync(), Is.EqualTo(new[] { SampleGraph.SecondPurchaseDeal }));
        Change(transaction => transaction.DeleteDeal(SampleGraph.SecondPurchaseDeal.Id));
        Assert.That(await store.ReadDealsAsync(query, CancellationToken.None).AnyAsync(), Is.False);
    }

    [Test]
    public async Task TheConsolidationsFingerprintIsKept()
    {
        Assert.That(await store.ReadConsolidationFingerprintAsync(CancellationToken.None), Is.Null);
        Change(transaction => transaction.PutConsolidationFingerprint("one"));
        Change(transaction => transaction.PutConsolidationFingerprint("two"));
        Assert.That(await store.ReadConsolidationFingerprintAsync(CancellationToken.None), Is.EqualTo("two"));
    }

    [Test]
    public void CancellationEndsATransactionWithoutATrace()
    {
        using var source = new CancellationTokenSource();
        using (var transaction = store.Begin(source.Token))
        {
            transaction.DeleteDeal(SampleGraph.PurchaseDeal.Id);
            source.Cancel();
            Assert.That(() => transaction.DeleteDeal(SampleGraph.InvestmentDeal.Id), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(transaction.Commit, Throws.InstanceOf<OperationCanceledException>());
        }

        using var next = store.Begin(CancellationToken.None);
        Assert.That(next.FindDeal(SampleGraph.PurchaseDeal.Id), Is.EqualTo(SampleGraph.PurchaseDeal));
        Assert.That(() => store.Begin(source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void OneTransactionAtATime()
    {
        using var transaction = store.Begin(CancellationToken.None);
        Assert.That(() => store.Begin(CancellationToken.None), Throws.InvalidOperationException);
    }

    [Test]
    public void AnEndedTransactionTakesNoMore()
    {
        var transaction = store.Begin(CancellationToken.None);
        transaction.Commit();
        Assert.That(() => transaction.FindDeal(SampleGraph.PurchaseDeal.Id), Throws.InstanceOf<ObjectDisposedException>());
        Assert.That(transaction.Dispose, Throws.Nothing);
    }

    /// <summary>A claim kept in memory by its key must not answer for another one that gets the key after a rollback.</summary>
    [Test]
    public void ARolledBackClaimIsForgotten()
    {
        Claim Other(int line) => Some.Claim(SampleGraph.First, line, RelationKind.Acquires, "Gamma", "Delta");
        using (var transaction = store.Begin(CancellationToken.None))
            transaction.InsertClaims([SampleStore.Stored(Other(0))]);
        using (var transaction = store.Begin(CancellationToken.None))
        {
            transaction.InsertClaims([SampleStore.Stored(Other(1))]);
            Assert.That(transaction.ReadClaims(SampleStore.BlockOf(Other(1))).Select(claim => claim.Claim), Is.EqualTo(new[] { Other(1) }));
        }
    }

    [Test]
    public async Task StoresMadeAtOtherTimesOrPlacesHaveOtherIds()
    {
        string Made(string name, DateTimeOffset time)
        {
            using var made = SqliteGraphStore.Open(folder.File(name), new FixedClock { Time = time });
            return made.GetStatusAsync(CancellationToken.None).GetAwaiter().GetResult().StoreId;
        }

        var id = (await store.GetStatusAsync(CancellationToken.None)).StoreId;
        Assert.That(new[] { id, Made("b.db", clock.Time), Made("c.db", clock.Time.AddTicks(1)) }, Is.Unique);
        Assert.That(Made("c.db", clock.Time.AddDays(9)), Is.EqualTo(Made("c.db", clock.Time)), "It is given once.");
    }

    private void Change(Action<IGraphTransaction> change)
    {
        using var transaction = store.Begin(CancellationToken.None);
        change(transaction);
        transaction.Commit();
    }
}
