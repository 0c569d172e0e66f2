using System.CommandLine;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>rebuild</c>.</summary>
internal sealed class RebuildCommand : Verb
{
    public RebuildCommand(CliContext cli)
        : base(cli, "rebuild", "Consolidates all claims of the store anew. Of a sound store the export stays the same, byte for byte.", "computegraph rebuild --store deals.db")
    {
        Options.Add(cli.Options.Store);
        Options.Add(cli.Options.Lexicon);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        // Only a store that is there is rebuilt; asking for it says so where there is none.
        host.OpenArchive();
        await (await host.RebuilderAsync(cancellationToken)).RebuildAsync(cancellationToken);
        var status = await host.OpenStore().GetStatusAsync(cancellationToken);
        Cli.Console.Say($"rebuilt {status.Deals} deals, {status.Facts} facts and {status.Capacities} capacities from {status.Claims} claims");
        return ExitCodes.Done;
    }
}
