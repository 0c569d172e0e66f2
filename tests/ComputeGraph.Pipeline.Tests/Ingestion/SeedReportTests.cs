using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Documents.Sources;
using ComputeGraph.Extraction;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Pipeline.Extracting;
using ComputeGraph.Pipeline.Ingestion;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Testing;

namespace ComputeGraph.Pipeline.Tests.Ingestion;

/// <summary>The whole way with the real readers, rules and lexicon, on the reports that ship.</summary>
[TestFixture]
public sealed class SeedReportTests
{
    private static readonly DocumentSetup Setup = new(FormatReaders.Default, new ReadingOptions(), new RuleExtractor(new ClaimExtractor(SeedLexicon.Load())));
    private static readonly ConsolidationRules Rules = new(SeedLexicon.Load(), RateTable.Shipped);

    private static IngestItem[] Items { get; } =
        [.. new SourceWalker(FormatReaders.Default).Walk(Path.Combine(Repository.Root, "seeds", "reports")).Where(found => found.Kind == WalkedKind.File).Select(found => IngestItem.File(found.Path, new ReadingOptions()))];

    [Test]
    public async Task EveryDealHasAQuoteThatStandsInItsDocumentsStoredText()
    {
        using var graph = new TestGraph { Setup = Setup, Rules = Rules };
        var report = await graph.IngestAsync(Items);
        Assert.That((report.Count(IngestOutcome.Added), report.Failures), Is.EqualTo((Items.Length, Array.Empty<IngestFailure>())));
        var deals = await graph.DealsAsync();
        Assert.That(deals, Has.Count.GreaterThan(10));
        foreach (var deal in deals)
        {
            await foreach (var claim in graph.Store.ReadClaimsAsync(new(Ids: deal.Claims), CancellationToken.None))
            {
                var document = await graph.Store.ReadDocumentAsync(claim.Document, CancellationToken.None);
                foreach (var evidence in claim.Evidence)
                    Assert.That(evidence.Span.In(document!.Text), Is.EqualTo(evidence.Quote));
            }
        }

        Assert.That(await graph.ExportAsync(), Is.EqualTo(await graph.ExportOfDefinitionAsync()));
    }

    [Test]
    public async Task OrderForgettingAndRebuildingLeaveTheSameExport()
    {
        using var one = new TestGraph { Setup = Setup, Rules = Rules };
        await one.IngestAsync(Items);
        using var other = new TestGraph { Setup = Setup, Rules = Rules };
        await other.IngestAsync(Items.Reverse());
        var export = await one.ExportAsync();
        Assert.That(await other.ExportAsync(), Is.EqualTo(export));
        await other.ForgetAsync(Items[0].Key);
        Assert.That(await other.ExportAsync(), Is.Not.EqualTo(export));
        await other.IngestAsync(Items[0]);
        Assert.That(await other.ExportAsync(), Is.EqualTo(export));
        await other.RebuildAsync();
        Assert.That(await other.ExportAsync(), Is.EqualTo(export));
    }
}
