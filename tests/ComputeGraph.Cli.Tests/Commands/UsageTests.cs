namespace ComputeGraph.Cli.Tests.Commands;

public sealed class UsageTests
{
    [TestCase("", "what to do?")]
    [TestCase("supliers OpenAI", "Did you mean 'suppliers'?")]
    [TestCase("suppliers", "NAME")]
    [TestCase("suppliers a b", "'b'")]
    [TestCase("deals --langage zh", "did you mean --language?")]
    [TestCase("deals --format xml", "'xml' is none of table, json, csv")]
    [TestCase("deals --kind BUYS", "BUYS_FROM")]
    [TestCase("deals --status firm", "rumoured")]
    [TestCase("deals --min-confidence 2", "between 0 and 1")]
    [TestCase("deals --known-by yesterday", "'yesterday' is no date")]
    [TestCase("deals --as-of 2026 --in-force 2026", "give it alone")]
    [TestCase("deals --form contracts", "'contracts'")]
    [TestCase("ingest", "what to read?")]
    [TestCase("ingest -", "--name")]
    [TestCase("read -", "--name")]
    [TestCase("extract a.txt", "--output")]
    [TestCase("explain a.txt", "--at")]
    [TestCase("lexicon", "check show")]
    [TestCase("judge", "same not-same reject accept list undo")]
    [TestCase("judge reject", "which claim?")]
    [TestCase("completion tcsh", "'tcsh'")]
    [TestCase("export --format xml", "'xml'")]
    public async Task WrongUsageIsExplainedAndGivesExitCode2(string command, string hint)
    {
        var run = await CommandRun.OfAsync(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.That((run.Exit, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(hint).And.Contain("--help shows how"));
    }

    [TestCase("suppliers OpenAI")]
    [TestCase("status")]
    [TestCase("forget a.md")]
    [TestCase("rebuild")]
    [TestCase("export")]
    [TestCase("judge list")]
    [TestCase("judge same a b")]
    public async Task WithoutAStoreTheFileIsNamedAndNothingIsMade(string command)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync([.. command.Split(' '), "--store", folder.Store]);
        Assert.That((run.Exit, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(folder.Store).And.Not.Contain("   at "));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.Empty);
    }

    [Test]
    public async Task WhatIsNoStoreIsNamed()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("notes.txt", "This is no store. It is a text that somebody named by mistake.");
        var run = await CommandRun.OfAsync("deals", "--store", text);
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(text));
        Assert.That(await File.ReadAllTextAsync(text), Does.StartWith("This is no store."));
    }

    [Test]
    public async Task TheVersionIsTold() => Assert.That((await CommandRun.OfAsync("--version")).Exit, Is.Zero);
}
