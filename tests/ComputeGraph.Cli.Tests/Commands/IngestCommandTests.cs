using System.Text.Json;

namespace ComputeGraph.Cli.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class IngestCommandTests : IDisposable
{
    private const string Lease = "2 March 2026\n\nOracle signed a contract to buy 100,000 GPUs from NVIDIA for $5 billion. Microsoft leases a data centre from CoreWeave.\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task AFolderIsReadAndTheNextQuestionsAreGiven()
    {
        folder.Write("reports/a.txt", Lease);
        folder.Write("reports/b.md", "# Notes\n\n3 April 2026\n\nOpenAI buys compute from CoreWeave for $11.9 billion.\n");
        var run = await Ingest(folder.File("reports"));
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Output, Does.StartWith("2 documents: 2 read, 0 unchanged, 0 failed").And.Contain("Ask next:"));
        var commands = run.Output.Split('\n').Where(line => line.StartsWith("    computegraph ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[1..]).ToList();
        Assert.That(commands, Has.Count.EqualTo(3));
        foreach (var command in commands)
            Assert.That((await CommandRun.OfAsync(command)).Exit, Is.Zero, string.Join(' ', command));
    }

    [Test]
    public async Task ASecondRunChangesNothing()
    {
        var path = folder.Write("a.txt", Lease);
        await Ingest(path);
        var before = (await CommandRun.OfAsync("export", "--store", folder.Store)).Output;
        var again = await Ingest(path, "--format", "json");
        var counts = JsonDocument.Parse(again.Output).RootElement;
        Assert.That((counts.GetProperty("read").GetInt32(), counts.GetProperty("unchanged").GetInt32()), Is.EqualTo((0, 1)));
        Assert.That((await CommandRun.OfAsync("export", "--store", folder.Store)).Output, Is.EqualTo(before));
    }

    [Test]
    public async Task BadDocumentsAreNamedAndTheOthersGoOn()
    {
        var good = folder.Write("good.txt", Lease);
        var empty = folder.Write("empty.txt", "");
        var run = await Ingest(empty, good, folder.File("missing.txt"));
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain(empty).And.Contain("empty").And.Contain("missing.txt").And.Contain("no such file"));
        Assert.That(run.Output, Does.StartWith("3 documents: 1 read, 0 unchanged, 2 failed"));
        var status = await CommandRun.OfAsync("status", "--store", folder.Store, "--format", "json");
        Assert.That(JsonDocument.Parse(status.Output).RootElement.GetProperty("failures").GetInt32(), Is.EqualTo(2));
        Assert.That(status.Error, Does.Contain(empty));
    }

    [Test]
    public async Task StandardInputIsASourceOfItsName()
    {
        var run = await CommandRun.OfAsync(new CommandSurroundings { Input = Lease }, "ingest", "-", "--name", "https://example.com/2026/03/02/note.txt", "--store", folder.Store);
        Assert.That(run.Exit, Is.Zero, run.Error);
        var documents = await CommandRun.OfAsync("status", "--documents", "--store", folder.Store, "--format", "json");
        Assert.That(JsonDocument.Parse(documents.Output).RootElement[0].GetProperty("sources").GetString(), Is.EqualTo("https://example.com/2026/03/02/note.txt"));
    }

    [Test]
    public async Task AForgottenSourceLeavesTheStoreAsIfItHadNeverBeen()
    {
        var (first, second) = (folder.Write("a.txt", Lease), folder.Write("b.txt", "4 May 2026\n\nMeta buys power from Vistra.\n"));
        await Ingest(first);
        var before = await Export();
        await Ingest(second);
        Assert.That(await Export(), Is.Not.EqualTo(before));
        var run = await CommandRun.OfAsync("forget", second, "--store", folder.Store);
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(await Export(), Is.EqualTo(before));
    }

    [Test]
    public async Task AnUnknownSourceIsNotForgotten()
    {
        var path = folder.Write("a.txt", Lease);
        await Ingest(path);
        var run = await CommandRun.OfAsync("forget", path + "x", "--store", folder.Store);
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("no such source").And.Contain("Nearest: " + path));
    }

    [Test]
    public async Task RebuildGivesTheSameExport()
    {
        await Ingest(folder.Write("a.txt", Lease));
        var before = await Export();
        Assert.That((await CommandRun.OfAsync("rebuild", "--store", folder.Store)).Exit, Is.Zero);
        Assert.That(await Export(), Is.EqualTo(before));
    }

    [Test]
    public async Task AnOwnLexiconNamesWhatTheShippedOneDoesNot()
    {
        var lexicon = folder.Write("own.csv", "name,type,aliases\nZorblax Compute,Company,Zorblax|佐布拉\n");
        var run = await Ingest(folder.Write("a.txt", "2 March 2026\n\nOracle buys servers from Zorblax for $5 billion. NVIDIA supplies Zorblax.\n"), "--lexicon", lexicon);
        Assert.That(run.Exit, Is.Zero, run.Error);
        var shown = await CommandRun.OfAsync("lexicon", "show", "佐布拉", "--lexicon", lexicon, "--format", "json");
        Assert.That(shown.Output, Does.Contain("Zorblax Compute"));
        var suppliers = await CommandRun.OfAsync("entities", "佐布拉", "--store", folder.Store, "--format", "json");
        Assert.That(suppliers.Output, Does.Contain("Zorblax Compute"), suppliers.Error);
    }

    [Test]
    public async Task ABadLexiconIsNamedWithItsLine()
    {
        var lexicon = folder.Write("own.csv", "name,type,aliases\nZorblax,Planet,\n");
        var run = await Ingest(folder.Write("a.txt", Lease), "--lexicon", lexicon);
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(lexicon).And.Contain("2"));
        Assert.That(File.Exists(folder.Store), Is.False);
    }

    [Test]
    public async Task AnEmptyFolderGivesExitCode1()
    {
        Directory.CreateDirectory(folder.File("none"));
        Assert.That((await Ingest(folder.File("none"))).Exit, Is.EqualTo(1));
    }

    [Test]
    public async Task TablesAreExportedAsCsvFiles()
    {
        await Ingest(folder.Write("a.txt", Lease));
        var run = await CommandRun.OfAsync("export", "--format", "csv", "--output", folder.File("tables"), "--store", folder.Store);
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(Directory.EnumerateFiles(folder.File("tables")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "entities.csv", "deals.csv", "capacity.csv", "evidence.csv", "documents.csv" }));
        Assert.That((await CommandRun.OfAsync("export", "--format", "csv", "--store", folder.Store)).Output, Is.EqualTo(await File.ReadAllTextAsync(folder.File("tables/deals.csv"))));
    }

    [Test]
    public async Task TheExportGoesToAFileOrToStandardOutput()
    {
        await Ingest(folder.Write("a.txt", Lease));
        await CommandRun.OfAsync("export", "--output", folder.File("graph.jsonl"), "--store", folder.Store);
        Assert.That(await File.ReadAllTextAsync(folder.File("graph.jsonl")), Is.EqualTo(await Export()));
    }

    private async Task<string> Export() => (await CommandRun.OfAsync("export", "--store", folder.Store)).Output;

    private Task<CommandRun> Ingest(params string[] arguments) => CommandRun.OfAsync(["ingest", .. arguments, "--store", folder.Store]);
}
