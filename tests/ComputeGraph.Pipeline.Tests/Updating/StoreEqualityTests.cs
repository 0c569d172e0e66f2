using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Pipeline.Ingestion;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Pipeline.Tests.Updating;

/// <summary>Whatever happened to a store, it holds what one holds that only ever saw the end; and that is what consolidating all claims at once gives.</summary>
[TestFixture]
public sealed class StoreEqualityTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(30);

    [Test]
    public void WhateverHappenedTheEndCounts() => Check.One(
        Thorough,
        Prop.ForAll(Gen.Zip(Reports.Pool, Gen.NonEmptyListOf(Step.Any)).ToArbitrary(), scenario => Run(scenario.Item1, [.. scenario.Item2]).GetAwaiter().GetResult()));

    [Test]
    public void TheOrderOfSourcesDoesNotCount() => Check.One(
        Thorough,
        Prop.ForAll(Gen.Zip(Reports.Pool, Gen.Choose(0, int.MaxValue)).ToArbitrary(), scenario => Shuffle(scenario.Item1, scenario.Item2).GetAwaiter().GetResult()));

    private static async Task<bool> Run(string[] reports, IReadOnlyList<Step> steps)
    {
        using var graph = new TestGraph();
        var held = new Dictionary<string, string>();
        foreach (var step in steps)
            await Do(graph, step, reports, held);
        Assert.That(await graph.ExportAsync(), Is.EqualTo(await graph.ExportOfDefinitionAsync()), "It is what its claims make.");

        using var fresh = new TestGraph();
        fresh.Put(await graph.Store.ReadJudgementsAsync(CancellationToken.None).ToListAsync());
        await fresh.IngestAsync(held.OrderByDescending(source => source.Key, StringComparer.Ordinal).Select(source => TestGraph.Item(source.Key, source.Value)));
        var export = await graph.ExportAsync();
        Assert.That(export, Is.EqualTo(await fresh.ExportAsync()), "It is what a store holds that only saw the end.");

        await graph.RebuildAsync();
        Assert.That(await graph.ExportAsync(), Is.EqualTo(export), "Rebuilding changes nothing.");
        return true;
    }

    private static async Task Do(TestGraph graph, Step step, string[] reports, Dictionary<string, string> held)
    {
        switch (step.What)
        {
            case Happening.Ingest:
                await graph.IngestAsync(step.Key, reports[step.Report]);
                held[step.Key] = reports[step.Report];
                break;
            case Happening.Forget:
                Assert.That(await graph.ForgetAsync(step.Key), Is.EqualTo(held.Remove(step.Key)));
                break;
            case Happening.Rebuild:
                await graph.RebuildAsync();
                break;
            case Happening.Reopen:
                graph.Reopen();
                break;
            case Happening.Judge:
                await Judge(graph, step);
                break;
            case Happening.Die:
                await Die(graph, step, reports[step.Report]);
                break;
        }
    }

    private static async Task Judge(TestGraph graph, Step step)
    {
        var token = CancellationToken.None;
        graph.Clock.Time += TimeSpan.FromMinutes(1);
        var claims = await graph.Store.ReadClaimsAsync(default, token).Take(step.Report + 1).ToListAsync();
        var companies = await graph.Store.ReadEntitiesAsync(token).Where(entity => entity.Type == EntityType.Company).Skip(step.Report / 2).Take(2).ToListAsync();
        var judgements = await graph.Store.ReadJudgementsAsync(token).ToListAsync();
        if (step.Key == "a" && judgements.Count > 0)
            Assert.That(await graph.Judgements.WithdrawAsync(judgements[^1].Id, token), Is.True);
        else if (step.Key is "b" or "e" && claims.Count > 0)
            await graph.Judgements.JudgeClaimAsync(step.Key == "b" ? JudgementKind.Reject : JudgementKind.Accept, claims[^1].Id, "ann", token);
        else if (companies.Count == 2)
            await graph.Judgements.JudgeEntitiesAsync(step.Report % 3 == 0 ? JudgementKind.NotSame : JudgementKind.Same, companies[0].Id, companies[1].Id, "ben", token);
    }

    private static async Task Die(TestGraph graph, Step step, string report)
    {
        var before = await graph.ExportAsync();
        var dying = new Ingestor(DyingStore.Of(graph.Store, step.Report * 5), graph.Setup, graph.Rules, graph.Clock);
        try
        {
            await dying.IngestAsync([TestGraph.Item(step.Key, report + "\nDelta LENDS_TO Beta 77 USD")], null, CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            Assert.That(await graph.ExportAsync(), Is.EqualTo(before), "None of it is there.");
            return;
        }

        Assert.Fail("It was to die.");
    }

    private static async Task<bool> Shuffle(string[] reports, int seed)
    {
        var items = reports.Select((report, i) => TestGraph.Item($"source{i}", report)).ToArray();
        using var one = new TestGraph();
        await one.IngestAsync(items);
        var random = new Random(seed);
        random.Shuffle(items);
        using var other = new TestGraph();
        foreach (var batch in items.Chunk(1 + random.Next(3)))
            await other.IngestAsync(batch);
        Assert.That(await other.ExportAsync(), Is.EqualTo(await one.ExportAsync()));
        return true;
    }
}
