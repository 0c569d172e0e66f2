using System.Text.Json;

namespace ComputeGraph.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class JudgeCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task ARejectedClaimCountsNowhereUntilTheJudgementIsTakenBack()
    {
        var claim = (await Evidence())[0];
        var before = await Export();
        var run = await Run("judge", "reject", "--source", claim.GetProperty("source").GetString()!, "--quote", claim.GetProperty("quote").GetString()!, "--kind", claim.GetProperty("kind").GetString()!,
            "--head", claim.GetProperty("headSurface").GetString()!, "--tail", claim.GetProperty("tailSurface").GetString()!, "--by", "ann o'neil");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That((await Evidence()).Select(row => row.GetProperty("claimId").GetString()), Does.Not.Contain(claim.GetProperty("claimId").GetString()));
        var judgement = JsonDocument.Parse((await Run("judge", "list", "--format", "json")).Output).RootElement[0];
        Assert.That((judgement.GetProperty("kind").GetString(), judgement.GetProperty("by").GetString()), Is.EqualTo(("reject", "ann o'neil")));
        Assert.That((await Run("judge", "undo", judgement.GetProperty("id").GetString()!)).Exit, Is.Zero);
        Assert.That(await Export(), Is.EqualTo(before));
    }

    [Test]
    public async Task AnAcceptedClaimIsCertain()
    {
        var claim = (await Evidence())[0];
        Assert.That((await Run("judge", "accept", claim.GetProperty("claimId").GetString()!)).Exit, Is.Zero);
        var deals = JsonDocument.Parse((await Run("deals", claim.GetProperty("dealId").GetString()!, "--format", "json")).Output).RootElement;
        Assert.That(deals.EnumerateArray().Max(leg => leg.GetProperty("confidence").GetDouble()), Is.EqualTo(1));
    }

    [Test]
    public async Task TwoNamesAreJudgedOneAndTwoAgain()
    {
        await Ingest();
        var before = await Export();
        var run = await Run("judge", "same", "Zorblax Compute Inc.", "Zorblax Systems Inc.", "--by", "ann");
        Assert.That(run.Exit, Is.Zero, run.Error);
        var merged = JsonDocument.Parse((await Run("entities", "Zorblax", "--format", "json")).Output).RootElement;
        Assert.That(merged.GetArrayLength(), Is.EqualTo(1));
        var id = JsonDocument.Parse((await Run("judge", "list", "--format", "json")).Output).RootElement[0].GetProperty("id").GetString()!;
        Assert.That((await Run("judge", "undo", id)).Exit, Is.Zero);
        Assert.That(await Export(), Is.EqualTo(before));
    }

    [Test]
    public async Task WhatIsNotThereIsNotJudged()
    {
        await Ingest();
        Assert.That((await Run("judge", "reject", "--source", "none.txt", "--quote", "x")).Exit, Is.EqualTo(1));
        Assert.That((await Run("judge", "reject", "--source", folder.File("a.txt"), "--quote", "unicorns")).Exit, Is.EqualTo(1));
        Assert.That((await Run("judge", "same", "Nobody at all", "Oracle")).Exit, Is.EqualTo(1));
        Assert.That((await Run("judge", "undo", "judgement:none")).Exit, Is.EqualTo(1));
        Assert.That((await Run("judge", "list")).Exit, Is.EqualTo(1));
    }

    private async Task<List<JsonElement>> Evidence()
    {
        await Ingest();
        return [.. JsonDocument.Parse((await Run("evidence", "Oracle", "NVIDIA", "--format", "json")).Output).RootElement.EnumerateArray()];
    }

    private async Task Ingest()
    {
        var run = await Run("ingest", folder.Write("a.txt", "2 March 2026\n\nOracle signed a contract to buy 100,000 GPUs from NVIDIA for $5 billion.\n\nMeta buys cloud services from Zorblax Compute Inc. Oracle buys cloud services from Zorblax Systems Inc.\n"));
        Assert.That(run.Exit, Is.Zero, run.Error);
    }

    private async Task<string> Export() => (await Run("export")).Output;

    private Task<CommandRun> Run(params string[] arguments) => CommandRun.OfAsync([.. arguments, "--store", folder.Store]);
}
