using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Tests.Upkeep;

[TestFixture]
public sealed class RebuilderTests
{
    private TestGraph graph = null!;

    [SetUp]
    public async Task OpenGraph()
    {
        graph = new TestGraph();
        await graph.IngestAsync(
            TestGraph.Item("a", "published 2026-03\nAlpha BUYS_FROM Beta 10 USD signed and\nGamma INVESTS_IN Beta 10 USD\nBeta has 2 GW planned"),
            TestGraph.Item("b", "Alpha BUYS_FROM Beta 20 USD more\nAlpha DEPLOYS C2\nAlpha PARTNERS_WITH Delta site Site1 chip C2"));
    }

    [TearDown]
    public void CloseGraph() => graph.Dispose();

    [Test]
    public async Task AWholeStoreIsWrittenAnewWithoutAChange()
    {
        var (export, log) = (await graph.ExportAsync(), new FileInfo(graph.StorePath + "-wal").Length);
        await graph.RebuildAsync();
        Assert.That(await graph.ExportAsync(), Is.EqualTo(export));
        // The counts of written forms are taken down and up again; they lie in a page or two.
        Assert.That(new FileInfo(graph.StorePath + "-wal").Length - log, Is.LessThan(5 * 4200));
    }

    [Test]
    public async Task WhateverWasWrongWithTheDealsIsRight()
    {
        var export = await graph.ExportAsync();
        using (var transaction = graph.Store.Begin(CancellationToken.None))
        {
            Spoil(transaction);
            transaction.Commit();
        }

        Assert.That(await graph.ExportAsync(), Is.Not.EqualTo(export));
        await graph.RebuildAsync();
        Assert.That(await graph.ExportAsync(), Is.EqualTo(export));
    }

    [Test]
    public async Task AnotherLexiconIsTakenUpByTheNextChange()
    {
        graph.Rules = new ConsolidationRules(
            new NameLexicon([.. TestGraph.Lexicon.Entries, TestGraph.Entry("company:gamma-holdings", EntityType.Company, "Gamma Holdings", "Gamma")]), RateTable.Empty);
        await graph.IngestAsync("c", "Nothing of note");
        Assert.That(await graph.ExportAsync(), Is.EqualTo(await graph.ExportOfDefinitionAsync()));
        Assert.That(await graph.Store.ReadDealsAsync(new DealQuery(Entity: new EntityId("company:gamma-holdings")), CancellationToken.None).CountAsync(), Is.EqualTo(1));
    }

    private static void Spoil(IGraphTransaction transaction)
    {
        var deals = transaction.ReadDealIds();
        transaction.PutDeal(transaction.FindDeal(deals[0])! with { Confidence = 0 }, transaction.ReadClustersOf(deals[0]));
        transaction.PutDeal(transaction.FindDeal(deals[1])! with { Id = new DealId("deal:stray") }, []);
        transaction.DeleteDeal(deals[1]);
        transaction.DeleteCapacity(transaction.ReadCapacityIds(null)[0]);
        transaction.PutEntity(new Entity { Id = new EntityId("company:stray"), Type = EntityType.Company, Name = "Stray" });
        transaction.CountForm(new EntityId("company:alpha"), "Stray", 7);
        var block = transaction.ReadBlocks().First(one => one.Second is not null);
        transaction.ReplaceClusters(block, [], []);
    }
}
