using System.CommandLine;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>lexicon check|show</c>.</summary>
internal sealed class LexiconCommand : Command
{
    public LexiconCommand(CliContext cli)
        : base("lexicon", "The names known before any document is read.")
    {
        Subcommands.Add(new LexiconCheckCommand(cli));
        Subcommands.Add(new LexiconShowCommand(cli));
    }
}
