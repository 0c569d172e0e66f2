using System.Text;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Pipeline.Extracting;
using ComputeGraph.Pipeline.Upkeep;

namespace ComputeGraph.Pipeline.Tests.Upkeep;

[TestFixture]
public sealed class RefresherTests
{
    private const string Purchase = "Alpha BUYS_FROM Beta 10 USD signed";
    private readonly Dictionary<string, string> files = [];
    private TestGraph graph = null!;

    [SetUp]
    public async Task OpenGraph()
    {
        graph = new TestGraph();
        files["a"] = Purchase;
        files["b"] = "published 2026-03\nGamma INVESTS_IN Beta 3 USD";
        await graph.IngestAsync(files.Select(file => TestGraph.Item(file.Key, file.Value)));
    }

    [TearDown]
    public void CloseGraph() => graph.Dispose();

    [Test]
    public async Task NothingIsRefreshedWhereNothingChanged()
    {
        var export = await graph.ExportAsync();
        var report = await RefreshAsync();
        Assert.That((report.Refreshed, report.Unchanged, report.Missing.Count), Is.EqualTo((0, 2, 0)));
        Assert.That(await graph.ExportAsync(), Is.EqualTo(export));
    }

    [Test]
    public async Task OtherRulesMakeClaimsAnewFromTheStoredText()
    {
        files.Clear();
        graph.Setup = new DocumentSetup(graph.Setup.Readers, graph.Setup.Limits, new LineExtractor("2"));
        var report = await RefreshAsync();
        Assert.That((report.Refreshed, report.Unchanged, report.Missing.Count), Is.EqualTo((2, 0, 0)));
        using var fresh = new TestGraph { Setup = graph.Setup };
        await fresh.IngestAsync(TestGraph.Item("a", Purchase), TestGraph.Item("b", "published 2026-03\nGamma INVESTS_IN Beta 3 USD"));
        Assert.That(await graph.ExportAsync(), Is.EqualTo(await fresh.ExportAsync()));
        Assert.That((await RefreshAsync()).Refreshed, Is.Zero);
    }

    [Test]
    public async Task AnotherReaderReadsTheSourcesBytesAndListsThoseNoLongerThere()
    {
        files.Remove("b");
        graph.Setup = new DocumentSetup(new FormatReaders(new LineReader("lines/2")), graph.Setup.Limits, new LineExtractor("2"));
        var report = await RefreshAsync();
        Assert.That(report.Refreshed, Is.EqualTo(2), "From the bytes, or else from the stored text.");
        Assert.That(report.Missing.Select(missing => (missing.Source, missing.Cause)), Is.EqualTo(new[] { ("b", "no such file.") }));
        var fingerprints = await graph.Store.ReadDocumentsAsync(CancellationToken.None).Select(document => document.Fingerprint).Order().ToListAsync();
        Assert.That(fingerprints, Is.EqualTo(new[] { "lines/1 line-rules:2", "lines/2 line-rules:2" }));
        Assert.That((await RefreshAsync()).Missing, Has.Count.EqualTo(1), "It is listed until its bytes are there again.");
    }

    [Test]
    public async Task ASourceThatHoldsOtherBytesNowIsListed()
    {
        files["a"] = "other";
        graph.Setup = new DocumentSetup(new FormatReaders(new LineReader("lines/2")), graph.Setup.Limits, graph.Setup.Extractor);
        var report = await RefreshAsync();
        Assert.That(report.Missing.Single().Cause, Does.Contain("other bytes"));
        Assert.That(report.Refreshed, Is.EqualTo(1));
    }

    private Task<RefreshReport> RefreshAsync() => new Refresher(graph.Store, graph.Setup, graph.Rules, Open).RefreshAsync(progress: null, CancellationToken.None);

    private Task<ReadOutcome<byte[]>> Open(string key, CancellationToken cancellationToken) => Task.FromResult<ReadOutcome<byte[]>>(
        files.TryGetValue(key, out var text) ? Encoding.UTF8.GetBytes(text) : ReadFaults.Unreadable("no such file."));
}
