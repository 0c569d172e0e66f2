using System.CommandLine;
using ComputeGraph.Core.Identity;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>judge undo ID</c>.</summary>
internal sealed class JudgeUndoCommand : Verb
{
    private readonly Argument<string> id = new("ID") { Description = "The judgement's id, as 'judge list' shows it." };

    public JudgeUndoCommand(CliContext cli)
        : base(cli, "undo", "Takes a judgement back; the deals follow.", "computegraph judge undo judgement:0123456789abcdef01234567")
    {
        Arguments.Add(id);
        Options.Add(cli.Options.Store);
        Options.Add(cli.Options.Lexicon);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        host.OpenArchive();
        var asked = new JudgementId(parse.GetRequiredValue(id));
        if (await (await host.JudgementsAsync(cancellationToken)).WithdrawAsync(asked, cancellationToken))
        {
            Cli.Console.Say($"took back {asked}");
            return ExitCodes.Done;
        }

        Cli.Console.Say($"There is no judgement '{asked}'; 'computegraph judge list' lists them.");
        return ExitCodes.NothingFound;
    }
}
