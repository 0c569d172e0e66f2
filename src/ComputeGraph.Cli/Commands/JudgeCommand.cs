using System.CommandLine;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>judge same|not-same|reject|accept|list|undo</c>.</summary>
internal sealed class JudgeCommand : Command
{
    public JudgeCommand(CliContext cli)
        : base("judge", "An analyst's word, stronger than any rule, and reversible.")
    {
        Subcommands.Add(new JudgeSameCommand(cli));
        Subcommands.Add(new JudgeNotSameCommand(cli));
        Subcommands.Add(new JudgeRejectCommand(cli));
        Subcommands.Add(new JudgeAcceptCommand(cli));
        Subcommands.Add(new JudgeListCommand(cli));
        Subcommands.Add(new JudgeUndoCommand(cli));
    }
}
