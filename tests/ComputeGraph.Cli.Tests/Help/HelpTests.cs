using System.CommandLine;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Testing;

namespace ComputeGraph.Cli.Tests.Help;

public sealed class HelpTests
{
    private static IEnumerable<string> Verbs => Paths(CommandLine.Create(new CliContext(new CommandConsole(TextWriter.Null, TextWriter.Null, () => Stream.Null, _ => null))), "").Where(path => path.Length > 0);

    [TestCaseSource(nameof(Verbs))]
    public async Task EveryVerbSaysHowItIsUsed(string verb)
    {
        var run = await CommandRun.OfAsync([.. verb.Split(' '), "--help"]);
        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.Contain("computegraph " + verb.Split(' ')[0]), "an example");
        Expectation.Holds($"{verb.Replace(' ', '-')}.txt", run.Output);
    }

    [Test]
    public async Task TheProgramSaysWhatItCanDo() => Expectation.Holds("computegraph.txt", (await CommandRun.OfAsync("--help")).Output);

    [Test]
    public void TheVerbsAreThoseOfTheDesign() => Assert.That(
        Verbs.Where(verb => !verb.Contains(' ')),
        Is.SupersetOf("ingest read extract explain evaluate forget rebuild status info lexicon entities suppliers customers investors investments deals evidence capacity judge export".Split(' ')));

    private static IEnumerable<string> Paths(Command command, string path) =>
        command.Subcommands.SelectMany(verb => Paths(verb, $"{path} {verb.Name}".Trim())).Prepend(path);
}
