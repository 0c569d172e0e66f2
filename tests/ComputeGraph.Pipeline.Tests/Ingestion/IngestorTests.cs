using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Pipeline.Extracting;
using ComputeGraph.Pipeline.Ingestion;

namespace ComputeGraph.Pipeline.Tests.Ingestion;

[TestFixture]
public sealed class IngestorTests
{
    private const string Purchase = "Alpha BUYS_FROM Beta 10 USD signed";
    private TestGraph graph = null!;

    [SetUp]
    public void OpenGraph() => graph = new TestGraph();

    [TearDown]
    public void CloseGraph() => graph.Dispose();

    [Test]
    public async Task ADocumentBecomesADealWithItsQuote()
    {
        var report = await graph.IngestAsync("a", Purchase);
        Assert.That(report.Count(IngestOutcome.Added), Is.EqualTo(1));
        var deal = await graph.DealAsync();
        Assert.That((deal.Legs[0].Kind, deal.Legs[0].Head.Value, deal.Legs[0].Tail.Value), Is.EqualTo((RelationKind.BuysFrom, "company:alpha", "company:beta")));
        Assert.That(deal.Terms.Amount!.Value.Amount, Is.EqualTo(Interval.Exactly(10)));
        var claim = await graph.Store.ReadClaimsAsync(new ClaimQuery(Ids: deal.Claims), CancellationToken.None).SingleAsync();
        var document = await graph.Store.ReadDocumentAsync(claim.Document, CancellationToken.None);
        Assert.That(claim.Evidence[0].Span.In(document!.Text), Is.EqualTo(Purchase));
    }

    [Test]
    public async Task IngestingAgainChangesNothingAndWritesNothing()
    {
        TestItems(out var items);
        await graph.IngestAsync(items);
        var (export, log) = (await graph.ExportAsync(), new FileInfo(graph.StorePath + "-wal").Length);
        var again = await graph.IngestAsync(items);
        Assert.That(again.Count(IngestOutcome.Unchanged), Is.EqualTo(items.Length));
        Assert.That(await graph.ExportAsync(), Is.EqualTo(export));
        Assert.That(new FileInfo(graph.StorePath + "-wal").Length, Is.EqualTo(log));
    }

    [Test]
    public async Task TwoReportsOfOneDealAreOneDealOfTwoSources()
    {
        await graph.IngestAsync("a", "published 2026-03-01 by One\n" + Purchase);
        await graph.IngestAsync("b", "published 2026-03-02 by Two\nALPH BUYS_FROM 贝塔 10 USD signed");
        var deal = await graph.DealAsync();
        Assert.That((deal.Claims.Count, deal.Sources), Is.EqualTo((2, 2)));
        Assert.That((deal.FirstSaid, deal.LastSaid), Is.EqualTo((PartialDate.OfDay(2026, 3, 1), PartialDate.OfDay(2026, 3, 2))));
    }

    [Test]
    public async Task OneDocumentUnderTwoNamesIsOneDocument()
    {
        var report = await graph.IngestAsync(TestGraph.Item("a", Purchase), TestGraph.Item("b", Purchase));
        Assert.That((report.Count(IngestOutcome.Added), report.Count(IngestOutcome.Linked)), Is.EqualTo((1, 1)));
        var document = await graph.Store.ReadDocumentsAsync(CancellationToken.None).SingleAsync();
        Assert.That(document.Sources.Select(source => source.Key), Is.EqualTo(new[] { "a", "b" }));
        Assert.That((await graph.DealAsync()).Claims, Has.Count.EqualTo(1));
        await graph.ForgetAsync("a");
        Assert.That((await graph.DealAsync()).Claims, Has.Count.EqualTo(1), "The other source still points to it.");
        await graph.ForgetAsync("b");
        Assert.That((await graph.Store.GetStatusAsync(CancellationToken.None)).Documents, Is.Zero);
    }

    [Test]
    public async Task NewBytesOfAPathReplaceTheOld()
    {
        await graph.IngestAsync("a", Purchase);
        var report = await graph.IngestAsync("a", "Alpha LEASES_FROM Gamma 7 USD planned");
        Assert.That(report.Count(IngestOutcome.Replaced), Is.EqualTo(1));
        Assert.That((await graph.DealAsync()).Legs[0].Tail.Value, Is.EqualTo("company:gamma"));
        Assert.That(await graph.Store.FindEntityAsync(new EntityId("company:beta"), CancellationToken.None), Is.Null);
        using var other = new TestGraph();
        await other.IngestAsync("a", "Alpha LEASES_FROM Gamma 7 USD planned");
        Assert.That(await graph.ExportAsync(), Is.EqualTo(await other.ExportAsync()));
    }

    [TestCase("2", "10", "10")]
    [TestCase("1", "2", "2")]
    [TestCase(null, "1", "1")]
    public async Task OfGivenVersionsTheHigherWinsWhateverArrivesFirst(string? one, string other, string higher)
    {
        if (string.CompareOrdinal(one, other) > 0)
            (one, other, higher) = (other, one!, one!);
        async Task<(string Export, IngestReport Second)> After((string? Version, string Text) first, (string? Version, string Text) second)
        {
            using var fresh = new TestGraph();
            await fresh.IngestAsync("a", first.Text, first.Version);
            var report = await fresh.IngestAsync("a", second.Text, second.Version);
            Assert.That((await fresh.Store.FindSourceAsync("a", CancellationToken.None))!.Version, Is.EqualTo(higher));
            return (await fresh.ExportAsync(), report);
        }

        var (low, high) = ((one, Purchase), ((string?)other, "Alpha BUYS_FROM Beta 99 USD signed"));
        var (rising, replaced) = await After(low, high);
        var (falling, superseded) = await After(high, low);
        Assert.That(rising, Is.EqualTo(falling));
        Assert.That((replaced.Count(IngestOutcome.Replaced), superseded.Count(IngestOutcome.Superseded)), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task ASourcesDateDatesAnUndatedDocumentAndTheEarliestCounts()
    {
        async Task<PartialDate?> Said() => (await graph.DealAsync()).FirstSaid;
        await graph.IngestAsync("a", Purchase);
        Assert.That(await Said(), Is.Null);
        await graph.IngestAsync("b-2026-03-05", Purchase);
        Assert.That(await Said(), Is.EqualTo(PartialDate.OfDay(2026, 3, 5)));
        await graph.IngestAsync("c-2026-03-02", Purchase);
        Assert.That(await Said(), Is.EqualTo(PartialDate.OfDay(2026, 3, 2)));
        await graph.ForgetAsync("c-2026-03-02");
        Assert.That(await Said(), Is.EqualTo(PartialDate.OfDay(2026, 3, 5)));
    }

    [Test]
    public async Task OneBadDocumentDoesNotStopTheOthers()
    {
        var report = await graph.IngestAsync(
            TestGraph.Item("a", Purchase),
            TestGraph.Item("empty", ""),
            TestGraph.Item("bug", LineExtractor.Bug),
            TestGraph.Item("it's.unknown", "x"),
            new IngestItem("broken", _ => throw new IOException("the disk")),
            IngestItem.Unreadable("locked", ReadFaults.Unreadable("no permission.")),
            TestGraph.Item("b", "Gamma INVESTS_IN Alpha"));
        Assert.That((report.Count(IngestOutcome.Added), report.Count(IngestOutcome.Failed)), Is.EqualTo((2, 5)));
        Assert.That(report.Failures.Select(failure => (failure.Source, failure.Code)), Is.EqualTo(new[]
        {
            ("empty", ErrorCode.EmptyDocument), ("bug", ErrorCode.ProgramFault), ("it's.unknown", ErrorCode.UnknownFormat), ("broken", ErrorCode.UnreadableFile), ("locked", ErrorCode.UnreadableFile),
        }));
        Assert.That(report.Failures[1].Message, Does.Contain("a bug"));
        var stored = await graph.Store.ReadFailuresAsync(CancellationToken.None).ToListAsync();
        Assert.That(stored.Select(failure => failure.Source), Is.EqualTo(new[] { "broken", "bug", "empty", "it's.unknown", "locked" }));
    }

    [Test]
    public async Task AFailureIsForgottenOnceItsSourceIsReadAndWhatWasReadBeforeStays()
    {
        await graph.IngestAsync("a", Purchase);
        var export = await graph.ExportAsync();
        await graph.IngestAsync(IngestItem.Unreadable("a", ReadFaults.Unreadable("gone.")));
        Assert.That(await graph.ExportAsync(), Is.EqualTo(export));
        Assert.That(await graph.Store.ReadFailuresAsync(CancellationToken.None).CountAsync(), Is.EqualTo(1));
        var report = await graph.IngestAsync("a", Purchase);
        Assert.That(report.Count(IngestOutcome.Unchanged), Is.EqualTo(1));
        Assert.That(await graph.Store.ReadFailuresAsync(CancellationToken.None).CountAsync(), Is.Zero);
    }

    [Test]
    public async Task ProgressTellsOfEverySourceInOrder()
    {
        TestItems(out var items);
        var told = new List<IngestProgress>();
        await graph.Ingestor.IngestAsync(items, new Listener(told.Add), CancellationToken.None);
        Assert.That(told.Select(step => step.Source), Is.EqualTo(items.Select(item => item.Key)));
        Assert.That(told.Select(step => (step.Done, step.Total)), Is.EqualTo(Enumerable.Range(1, items.Length).Select(done => (done, (int?)items.Length))));
    }

    [Test]
    public async Task CancellationLeavesWholeDocumentsAndTheNextRunGoesOn()
    {
        TestItems(out var items);
        using var source = new CancellationTokenSource();
        var stop = new Listener(step =>
        {
            if (step.Done == 3)
                source.Cancel();
        });
        Assert.That(() => graph.Ingestor.IngestAsync(items, stop, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That((await graph.Store.GetStatusAsync(CancellationToken.None)).Documents, Is.EqualTo(3));
        Assert.That(await graph.ExportAsync(), Is.EqualTo(await graph.ExportOfDefinitionAsync()));
        var report = await graph.IngestAsync(items);
        Assert.That((report.Count(IngestOutcome.Unchanged), report.Count(IngestOutcome.Added)), Is.EqualTo((3, items.Length - 3)));
    }

    [Test]
    public async Task WithOtherRulesTheSameBytesAreExtractedAnew()
    {
        await graph.IngestAsync("a", Purchase);
        graph.Setup = new DocumentSetup(graph.Setup.Readers, graph.Setup.Limits, new LineExtractor("2"));
        var report = await graph.IngestAsync("a", Purchase);
        Assert.That(report.Count(IngestOutcome.Refreshed), Is.EqualTo(1));
        Assert.That((await graph.DealAsync()).Confidence, Is.GreaterThan(0.85));
        Assert.That((await graph.IngestAsync("a", Purchase)).Count(IngestOutcome.Unchanged), Is.EqualTo(1));
    }

    [Test]
    public async Task OneTextUnderNamesOfTwoFormatsIsReadInOneOfThemWhateverComesFirst()
    {
        var readers = new FormatReaders(new LineReader(), new LineReader("other/1", "test/a-other", ".other"));
        async Task<string> Export(params string[] keys)
        {
            using var fresh = new TestGraph { Setup = new DocumentSetup(readers, new ReadingOptions(), new LineExtractor()) };
            await fresh.IngestAsync(keys.Select(key => TestGraph.Item(key, Purchase)));
            var export = await fresh.ExportAsync();
            var again = await fresh.IngestAsync(keys.Select(key => TestGraph.Item(key, Purchase)));
            Assert.That(again.Count(IngestOutcome.Unchanged), Is.EqualTo(keys.Length));
            Assert.That(await fresh.ExportAsync(), Is.EqualTo(export));
            return export;
        }

        Assert.That(await Export("a.lines", "a.other"), Is.EqualTo(await Export("a.other", "a.lines")));
    }

    [Test]
    public async Task TroublesomeNamesAreJustNames()
    {
        const string key = "it's \"100 %\"\n'; DROP TABLE claim; -- 智算🚀.lines";
        await graph.IngestAsync(key, "Rob'); BUYS_FROM %_\"DROP 10 USD signed");
        Assert.That((await graph.DealAsync()).Parties, Has.Count.EqualTo(2));
        Assert.That((await graph.Store.FindSourceAsync(key, CancellationToken.None))!.Key, Is.EqualTo(key));
        Assert.That(await graph.ForgetAsync(key), Is.True);
        Assert.That((await graph.Store.GetStatusAsync(CancellationToken.None)).Claims, Is.Zero);
    }

    [Test]
    public async Task AnotherProcessMayWriteBetweenTwoDocuments()
    {
        var other = new Ingestor(Storage.Sqlite.SqliteGraphStore.Open(graph.StorePath, graph.Clock), graph.Setup, graph.Rules, graph.Clock);
        IEnumerable<IngestItem> Interleaved()
        {
            for (var i = 0; i < 5; i++)
            {
                other.IngestAsync([TestGraph.Item($"other{i}", $"Alpha BUYS_FROM Beta {10 + i} USD signed at 2026-0{1 + i}")], null, CancellationToken.None).Wait();
                yield return TestGraph.Item($"own{i}", $"Alpha BUYS_FROM Beta {10 + i} USD completed at 2026-0{1 + i}");
            }
        }

        await graph.IngestAsync(Interleaved());
        Assert.That((await graph.Store.GetStatusAsync(CancellationToken.None)).Documents, Is.EqualTo(10));
        Assert.That(await graph.ExportAsync(), Is.EqualTo(await graph.ExportOfDefinitionAsync()));
    }

    private static void TestItems(out IngestItem[] items) => items =
        [.. Enumerable.Range(0, 8).Select(i => TestGraph.Item($"item{i}", $"published 2026-01-0{i + 1}\nAlpha BUYS_FROM Company{i % 3} {10 * i + 10} USD signed\nBeta has {i + 1} GW"))];

    private sealed class Listener(Action<IngestProgress> told) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value) => told(value);
    }
}
