using System.Text.Json;

namespace ComputeGraph.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ExplainCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task EveryLayerShowsWhatItSaw()
    {
        var run = await Explain("$5 billion");
        Assert.That(run.Exit, Is.Zero, run.Error);
        foreach (var layer in (string[])["mentions", "figures", "clauses", "participants", "groups", "predicates", "frames", "candidates"])
            Assert.That(run.Output, Does.Match($"(?m)^  {layer}$"));
        Assert.That(run.Output, Does.Contain("Oracle").And.Contain("$5bn").And.Contain("BUYS_FROM Oracle → NVIDIA"));
        Assert.That(run.Output, Does.Not.Contain("Vistra"));
    }

    [Test]
    public async Task CandidatesAreRowsForPrograms()
    {
        var run = await Explain("$5 billion", "--format", "json", "--all");
        var rows = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToList();
        Assert.That(rows.Select(row => row.GetProperty("kind").GetString()), Does.Contain("BUYS_FROM"));
        Assert.That(rows.Select(row => row.GetProperty("confidence").GetDouble()), Has.All.InRange(0, 1));
    }

    [Test]
    public async Task TextOfEitherScriptAndCaseIsFound()
    {
        Assert.That((await Explain("NVIDIA FOR $5")).Exit, Is.Zero);
        Assert.That((await Explain("輝達向臺積電")).Exit, Is.Zero);
    }

    [Test]
    public async Task TextThatDoesNotStandThereIsSaid()
    {
        var run = await Explain("unicorns");
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("does not stand in the text"));
    }

    private Task<CommandRun> Explain(string text, params string[] more) => CommandRun.OfAsync(
        [
            "explain",
            folder.Write("a.txt", "2 March 2026\n\nOracle signed a contract to buy 100,000 GPUs from NVIDIA for $5 billion. Meta buys power from Vistra.\n\n辉达向台积电采购晶圆。\n"),
            "--at", text, .. more,
        ]);
}
