using System.CommandLine;
using ComputeGraph.Cli.Judging;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>judge list</c>.</summary>
internal sealed class JudgeListCommand : Verb
{
    public JudgeListCommand(CliContext cli)
        : base(cli, "list", "The judgements in force.", "computegraph judge list --format csv")
    {
        Options.Add(cli.Options.Store);
        Options.Add(cli.Options.Format);
        Options.Add(cli.Options.Language);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var judgements = await host.OpenArchive().ReadJudgementsAsync(cancellationToken).ToListAsync(cancellationToken);
        return await Cli.Answers(parse).WriteAsync(JudgementListing.Instance, [.. judgements.OrderBy(judgement => judgement.At, StringComparer.Ordinal)], cancellationToken);
    }
}
