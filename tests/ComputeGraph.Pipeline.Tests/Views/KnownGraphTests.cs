using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Pipeline.Views;

namespace ComputeGraph.Pipeline.Tests.Views;

[TestFixture]
public sealed class KnownGraphTests
{
    private TestGraph graph = null!;

    [SetUp]
    public async Task OpenGraph()
    {
        graph = new TestGraph();
        await graph.IngestAsync(
            TestGraph.Item("a", "published 2026-03-10\nAlpha BUYS_FROM Beta 10 USD planned\nAlpha BUYS_FROM Gamma 1 USD at 2026-01"),
            TestGraph.Item("b", "published 2026-04-01\nAlpha BUYS_FROM Beta 10 USD completed"),
            TestGraph.Item("c", "Delta BUYS_FROM Beta 5 USD"));
    }

    [TearDown]
    public void CloseGraph() => graph.Dispose();

    [TestCase("2025", 0, null)]
    [TestCase("2026-01-30", 0, null)]
    [TestCase("2026-01-31", 1, null)]
    [TestCase("2026-01", 1, null)]
    [TestCase("2026-03-10", 2, DealStatus.Planned)]
    [TestCase("2026-03", 2, DealStatus.Planned)]
    [TestCase("2026", 2, DealStatus.Completed)]
    public async Task DealsAreWhatWasSaidByThen(string date, int deals, DealStatus? status)
    {
        var known = await Known(date);
        Assert.That((await known.Reader.GetStatusAsync(CancellationToken.None)).Deals, Is.EqualTo(deals));
        var purchase = await known.Reader.ReadDealsAsync(new DealQuery(Entity: new("company:beta")), CancellationToken.None).SingleOrDefaultAsync();
        Assert.That(purchase?.Status, Is.EqualTo(status));
        Assert.That(known.UndatedClaims, Is.EqualTo(1));
    }

    [Test]
    public async Task ADocumentWithAnEarlierPassageIsKnownThen()
    {
        var known = await Known("2026-02");
        var documents = await known.Reader.ReadDocumentsAsync(CancellationToken.None).ToListAsync();
        Assert.That(documents.Single().Sources[0].Key, Is.EqualTo("a"));
        Assert.That(await known.Reader.FindEntityAsync(new("company:beta"), CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task WithEveryClaimDatedTheLastDayIsTheWholeGraph()
    {
        await graph.ForgetAsync("c");
        Assert.That(await TestGraph.ExportAsync((await Known("9999")).Reader), Is.EqualTo(await graph.ExportAsync()));
    }

    private Task<KnownGraph> Known(string date) => KnownGraph.ByAsync(graph.Store, PartialDate.Parse(date), graph.Rules, CancellationToken.None);
}
