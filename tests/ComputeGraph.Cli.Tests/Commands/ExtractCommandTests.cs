using System.Text.Json;

namespace ComputeGraph.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ExtractCommandTests : IDisposable
{
    private const string Text = "2 March 2026\n\nOracle signed a contract to buy 100,000 GPUs from NVIDIA for $5 billion.\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task EveryDocumentGetsAFileOfThePublicForm()
    {
        folder.Write("in/a.txt", Text);
        folder.Write("in/sub/b.md", "# Notes\n\nOracle buys from NVIDIA.\n");
        var run = await CommandRun.OfAsync("extract", folder.File("in"), "--output", folder.File("out"));
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(Directory.EnumerateFiles(folder.File("out")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "a.json", "b.json" }));
        var file = JsonDocument.Parse(await File.ReadAllTextAsync(folder.File("out/a.json"))).RootElement;
        Assert.That(file.GetProperty("form").GetInt32(), Is.EqualTo(1));
        Assert.That(file.GetProperty("doc").GetString(), Is.EqualTo("a.txt"));
        Assert.That(file.GetProperty("published").GetString(), Is.EqualTo("2026-03-02"));
        Assert.That(file.GetProperty("entities").EnumerateArray().Select(entity => entity.GetProperty("name").GetString()), Does.Contain("Oracle").And.Contain("NVIDIA"));
    }

    [Test]
    public async Task TwoInputsOfOneStemAreRefusedBeforeAnythingIsWritten()
    {
        var (first, second) = (folder.Write("in/a.txt", Text), folder.Write("in/a.md", Text));
        var run = await CommandRun.OfAsync("extract", first, second, "--output", folder.File("out"));
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(first).And.Contain(second).And.Contain("a.json"));
        Assert.That(Directory.Exists(folder.File("out")), Is.False);
    }

    [Test]
    public async Task BadDocumentsAreNamedAndTheOthersGoOn()
    {
        var (good, bad) = (folder.Write("good.txt", Text), folder.Write("bad.txt", ""));
        var run = await CommandRun.OfAsync("extract", bad, good, folder.File("missing"), "--output", folder.File("out"));
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain(bad).And.Contain("missing"));
        Assert.That(Directory.EnumerateFiles(folder.File("out")).Select(Path.GetFileName), Is.EqualTo(new[] { "good.json" }));
    }

    [Test]
    public async Task WhatIsExtractedCanBeEvaluated()
    {
        await CommandRun.OfAsync("extract", folder.Write("a.txt", Text), "--output", folder.File("out"));
        Directory.CreateDirectory(folder.File("gold"));
        File.Copy(folder.File("out/a.json"), folder.File("gold/a.json"));
        var run = await CommandRun.OfAsync("evaluate", folder.File("gold"), folder.File("out"));
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Match(@"entities\s+P 1\.000  R 1\.000  F1 1\.000"));
        var json = await CommandRun.OfAsync("evaluate", folder.File("gold"), folder.File("out"), "--json");
        Assert.That(JsonDocument.Parse(json.Output).RootElement.GetProperty("entities").GetProperty("f1").GetDouble(), Is.EqualTo(1));
    }

    [Test]
    public async Task AMissingPredictionIsNamed()
    {
        await CommandRun.OfAsync("extract", folder.Write("a.txt", Text), "--output", folder.File("gold"));
        Directory.CreateDirectory(folder.File("none"));
        var run = await CommandRun.OfAsync("evaluate", folder.File("gold"), folder.File("none"), "--errors");
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("a.json"));
    }
}
