using System.CommandLine;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Hosting;

namespace ComputeGraph.Cli.Judging;

/// <summary>A command that takes a judgement down.</summary>
internal abstract class JudgingVerb : Verb
{
    private readonly Option<string?> by = new("--by") { Description = "Who decides. Default: the user of this machine.", HelpName = "WHO" };

    protected JudgingVerb(CliContext cli, string name, string description, params string[] examples)
        : base(cli, name, description, examples)
    {
        Options.Add(by);
        Options.Add(cli.Options.Store);
        Options.Add(cli.Options.Lexicon);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        // A judgement is about what a store holds: none is made for it.
        host.OpenArchive();
        if (await JudgeAsync(parse, host, parse.GetValue(by) ?? Environment.UserName, cancellationToken) is not { } judgement)
            return ExitCodes.NothingFound;
        Cli.Console.Say($"{JudgementListing.Shown(judgement)} — {judgement.Id} ('computegraph judge undo {judgement.Id}' takes it back)");
        return ExitCodes.Done;
    }

    /// <returns><see langword="null"/> where what is to be judged was not found; that was said then.</returns>
    protected abstract Task<Judgement?> JudgeAsync(ParseResult parse, ComputeGraphHost host, string by, CancellationToken cancellationToken);
}
