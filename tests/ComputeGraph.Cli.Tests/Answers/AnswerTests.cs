using System.Text.Json;
using ComputeGraph.Testing;

namespace ComputeGraph.Cli.Tests.Answers;

public sealed class AnswerTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeSetUp]
    public void MakeStore() => SampleStore.Make(folder.Store);

    [OneTimeTearDown]
    public void RemoveStore() => folder.Dispose();

    [TestCase("suppliers", "suppliers OpenAI")]
    [TestCase("suppliers-zh", "suppliers OpenAI --language zh")]
    [TestCase("customers", "customers Oracle")]
    [TestCase("investors", "investors OpenAI")]
    [TestCase("investments", "investments 软银")]
    [TestCase("deals", "deals")]
    [TestCase("deals-facts", "deals --form fact")]
    [TestCase("deals-pair", "deals openai coreweave")]
    [TestCase("evidence", "evidence OpenAI")]
    [TestCase("evidence-pair", "evidence OpenAI 甲骨文")]
    [TestCase("capacity", "capacity OpenAI")]
    [TestCase("entities", "entities")]
    [TestCase("entities-named", "entities 英伟")]
    [TestCase("documents", "status --documents")]
    public async Task AnswersAreAsExpected(string name, string command)
    {
        foreach (var format in (string[])["table", "json", "csv"])
        {
            var run = await Ask([.. command.Split(' '), "--format", format]);
            Assert.That((run.Exit, run.Error), Is.EqualTo((0, "")));
            Expectation.Holds($"{name}.{(format == "table" ? "txt" : format)}", run.Output);
        }
    }

    [Test]
    public async Task EveryNameOfACompanyGivesTheSameAnswer()
    {
        var answers = new List<string>();
        foreach (var name in (string[])["NVIDIA", "nvidia", "英伟达", "輝達", "英偉達", "NVDA", "company:nvidia"])
            answers.Add((await Ask("investments", name, "--format", "json")).Output);
        Assert.That(answers.Distinct().Count(), Is.EqualTo(1));
        Assert.That(answers[0], Does.Contain("company:openai"));
    }

    [Test]
    public async Task AnUnknownNameGetsTheNearestOnesAndExitCode1()
    {
        var run = await Ask("suppliers", "Nvidai");
        Assert.That((run.Exit, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("Nvidai").And.Contain("NVIDIA"));
        Assert.That((await Ask("suppliers", "Nvidai", "--format", "json")).Output, Is.EqualTo("[]\n"));
    }

    [Test]
    public async Task ANameThatOnlyTheLexiconKnowsIsSaidToBeKnown()
    {
        var run = await Ask("suppliers", "台积电");
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("TSMC").And.Contain("tells nothing"));
    }

    [Test]
    public async Task NoAnswerIsAnEmptyArrayAndExitCode1()
    {
        var run = await Ask("customers", "SoftBank", "--format", "json");
        Assert.That((run.Exit, run.Output), Is.EqualTo((1, "[]\n")));
        Assert.That(run.Error, Does.Contain("Nothing found"));
    }

    [TestCase("'; DROP TABLE deal;--")]
    [TestCase("100 %")]
    [TestCase("a\nb")]
    [TestCase("\"")]
    [TestCase("@file")]
    [TestCase("")]
    [TestCase("--%s")]
    public async Task TroublesomeNamesAreJustUnknown(string name)
    {
        var run = await Ask("suppliers", "--", name);
        Assert.That(run.Exit, Is.EqualTo(1), run.Error);
        Assert.That(run.Error, Does.Contain("Nothing is called"));
        Assert.That((await Ask("status", "--format", "json")).Output, Does.Contain("\"deals\": 5"));
    }

    [Test]
    public async Task ATroublesomeNameOfTheGraphIsFoundAndShownOnOneLine()
    {
        var run = await Ask("customers", SampleDeals.Trouble);
        Assert.That(run.Exit, Is.Zero);
        var table = await Ask("entities", SampleDeals.Trouble);
        Assert.That(table.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(3));
        var csv = await Ask("entities", SampleDeals.Trouble, "--format", "csv");
        Assert.That(csv.Output, Does.Contain("'=Robert"));
    }

    [TestCase("--status signed", 3)]
    [TestCase("--status signed,completed", 5)]
    [TestCase("--status signed --status completed", 5)]
    [TestCase("--kind INVESTS_IN", 2)]
    [TestCase("--kind invests_in", 2)]
    [TestCase("--min-confidence 0.85", 3)]
    [TestCase("--form all", 7)]
    public async Task FiltersRestrict(string filter, int rows)
    {
        var run = await Ask(["deals", .. filter.Split(' '), "--format", "json"]);
        Assert.That(JsonDocument.Parse(run.Output).RootElement.GetArrayLength(), Is.EqualTo(rows));
    }

    [Test]
    public async Task WhatHasNoDateIsLeftOutAndCounted()
    {
        var run = await Ask("deals", "--in-force", "2028", "--format", "json");
        Assert.That(JsonDocument.Parse(run.Output).RootElement.GetArrayLength(), Is.EqualTo(4));
        Assert.That(run.Error, Does.Contain("2 undated items left out"));
    }

    [Test]
    public async Task OneDealIsFoundByItsId()
    {
        var id = SampleDeals.Deals[0].Id.Value;
        Assert.That((await Ask("deals", id)).Output, Does.Contain("Oracle"));
        Assert.That((await Ask("evidence", id, "--format", "json")).Output, Does.Contain("4.5 GW"));
        Assert.That((await Ask("evidence", SampleDeals.Capacities[0].Id.Value)).Output, Does.Contain("26吉瓦"));
        Assert.That((await Ask("deals", "deal:none")).Exit, Is.EqualTo(1));
    }

    [Test]
    public async Task JsonIsFlat()
    {
        var rows = JsonDocument.Parse((await Ask("deals", "--format", "json")).Output).RootElement;
        foreach (var field in rows.EnumerateArray().SelectMany(row => row.EnumerateObject()))
            Assert.That(field.Value.ValueKind, Is.Not.EqualTo(JsonValueKind.Object).And.Not.EqualTo(JsonValueKind.Array), field.Name);
    }

    [Test]
    public async Task TheStoreMayComeFromTheEnvironment()
    {
        var run = await CommandRun.OfAsync(new CommandSurroundings { Variables = { ["COMPUTEGRAPH_STORE"] = folder.Store } }, "suppliers", "OpenAI");
        Assert.That(run.Output, Does.Contain("Oracle"));
    }

    [Test]
    public async Task ColoursStandOnTerminalsOnlyAndNotWhereTheyAreNotWanted()
    {
        var terminal = new CommandSurroundings { IsTerminal = true, Width = 120 };
        Assert.That((await AskOn(terminal, "suppliers", "OpenAI")).Output, Does.Contain('\u001b').And.Contain("Oracle"));
        Assert.That((await AskOn(terminal, "suppliers", "OpenAI", "--no-color")).Output, Does.Not.Contain('\u001b').And.Contain("Oracle"));
        Assert.That((await AskOn(terminal with { Variables = new() { ["NO_COLOR"] = "1" } }, "suppliers", "OpenAI")).Output, Does.Not.Contain('\u001b'));
        Assert.That((await Ask("suppliers", "OpenAI")).Output, Does.Not.Contain('\u001b'));
    }

    [Test]
    public async Task OnATerminalNoLineIsWiderThanIt()
    {
        var run = await AskOn(new CommandSurroundings { IsTerminal = true, Width = 150 }, "deals", "--no-color");
        Assert.That(run.Output.Split('\n').Select(Reports.Writing.DisplayText.Width), Has.All.LessThanOrEqualTo(150));
    }

    private Task<CommandRun> Ask(params string[] arguments) => AskOn(new CommandSurroundings(), arguments);

    private Task<CommandRun> AskOn(CommandSurroundings surroundings, params string[] arguments) =>
        CommandRun.OfAsync(surroundings, [arguments[0], "--store", folder.Store, .. arguments[1..]]);
}
