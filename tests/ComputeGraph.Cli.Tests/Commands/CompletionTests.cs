namespace ComputeGraph.Cli.Tests.Commands;

public sealed class CompletionTests
{
    [TestCase(" sup", "suppliers")]
    [TestCase(" deals --lang", "--language")]
    [TestCase(" deals --format ", "json")]
    [TestCase(" deals --kind ", "BUYS_FROM")]
    [TestCase(" judge ", "not-same")]
    [TestCase(" completion ", "bash")]
    public async Task TheProgramSuggestsWhatMayComeNext(string line, string suggestion)
    {
        var run = await CommandRun.OfAsync($"[suggest:{line.Length}]", line);
        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Output.Split(['\r', '\n']), Does.Contain(suggestion));
    }

    [TestCase("bash", "complete -o default -F _computegraph computegraph")]
    [TestCase("zsh", "compdef _computegraph computegraph")]
    [TestCase("fish", "complete -c computegraph")]
    [TestCase("pwsh", "Register-ArgumentCompleter")]
    public async Task EveryShellHasAScript(string shell, string line)
    {
        var run = await CommandRun.OfAsync("completion", shell);
        Assert.That(run.Output, Does.Contain(line).And.Contain("[suggest:"));
    }
}
