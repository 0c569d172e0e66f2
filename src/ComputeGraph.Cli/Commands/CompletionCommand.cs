using System.CommandLine;
using ComputeGraph.Cli.Completion;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>completion SHELL</c>.</summary>
internal sealed class CompletionCommand : Verb
{
    private readonly Argument<string> shell = new("SHELL") { Description = "Which shell.", HelpName = string.Join('|', CompletionScripts.ByShell.Keys) };

    public CompletionCommand(CliContext cli)
        : base(cli, "completion", "Prints a script that completes this program's command lines in a shell.", "computegraph completion bash >> ~/.bashrc")
    {
        shell.AcceptOnlyFromAmong([.. CompletionScripts.ByShell.Keys]);
        Arguments.Add(shell);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        await Cli.Console.Output.WriteAsync(CompletionScripts.ByShell[parse.GetRequiredValue(shell)].ReplaceLineEndings("\n").AsMemory(), cancellationToken);
        return ExitCodes.Done;
    }
}
