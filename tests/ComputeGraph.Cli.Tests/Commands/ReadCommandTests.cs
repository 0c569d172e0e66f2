using System.Text.Json;

namespace ComputeGraph.Cli.Tests.Commands;

public sealed class ReadCommandTests
{
    private const string Text = "# Harbor Notes\n\n2 March 2026\n\nOracle leases a campus to OpenAI.\n\n- NVIDIA supplies it.\n";

    [Test]
    public async Task HeadAndZonesAreShown()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("notes.md", Text));
        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Output, Does.Contain("title        Harbor Notes").And.Contain("2026-03-02").And.Contain("text/markdown"));
        Assert.That(run.Output, Does.Match(@"headline .*Harbor Notes").And.Match(@"body .*Oracle leases a campus").And.Match(@"bullet .*NVIDIA supplies it"));
    }

    [Test]
    public async Task SpansPointIntoTheText()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("notes.md", Text), "--format", "json");
        var rows = JsonDocument.Parse(run.Output).RootElement;
        Assert.That(rows.GetArrayLength(), Is.GreaterThanOrEqualTo(3));
        Assert.That(rows.EnumerateArray().Select(row => row.GetProperty("end").GetInt32() - row.GetProperty("start").GetInt32()), Is.EqualTo(rows.EnumerateArray().Select(row => row.GetProperty("text").GetString()!.Length)));
    }

    [Test]
    public async Task StandardInputIsReadUnderItsName()
    {
        var run = await CommandRun.OfAsync(new CommandSurroundings { Input = Text }, "read", "-", "--name", "notes.md", "--format", "json");
        Assert.That(run.Exit, Is.Zero);
        Assert.That(JsonDocument.Parse(run.Output).RootElement[0].GetProperty("source").GetString(), Is.EqualTo("notes.md"));
    }

    [TestCase("", "empty")]
    [TestCase("\0\0\0\u0001binary", "not")]
    public async Task WhatCannotBeReadIsNamedWithItsCause(string text, string cause)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bad 'file'.txt", text);
        var run = await CommandRun.OfAsync("read", path);
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(path).And.Contain(cause).And.Not.Contain("   at "));
    }
}
