using System.CommandLine;
using ComputeGraph.Reports.Listings;
using ComputeGraph.Reports.Rows;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>status</c>.</summary>
internal sealed class StatusCommand : Verb
{
    private readonly Option<bool> documents = new("--documents") { Description = "List the documents instead." };

    public StatusCommand(CliContext cli)
        : base(cli, "status", "How much the store holds, and what could not be read.", "computegraph status --format json", "computegraph status --documents")
    {
        Options.Add(documents);
        Options.Add(cli.Options.Store);
        Options.Add(cli.Options.Format);
        Options.Add(cli.Options.Language);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var archive = host.OpenArchive();
        var answers = Cli.Answers(parse);
        var infos = await archive.ReadDocumentsAsync(cancellationToken).ToListAsync(cancellationToken);
        if (parse.GetValue(documents))
            return await answers.WriteAsync(DocumentListing.Instance, infos.ConvertAll(info => new DocumentRow(info)), cancellationToken);
        var failures = await archive.ReadFailuresAsync(cancellationToken).ToListAsync(cancellationToken);
        foreach (var failure in failures)
            Cli.Console.Say($"{failure.Source}: {failure.Message}");
        return await answers.WriteOneAsync(
            StatusListing.Instance,
            new StatusRow
            {
                Store = archive.Place,
                Status = await archive.GetStatusAsync(cancellationToken),
                Judgements = await archive.ReadJudgementsAsync(cancellationToken).CountAsync(cancellationToken),
                Failures = failures.Count,
                FirstSaid = infos.Min(info => info.SaidAt)?.ToString(),
                LastSaid = infos.Max(info => info.SaidAt)?.ToString(),
            },
            cancellationToken);
    }
}
