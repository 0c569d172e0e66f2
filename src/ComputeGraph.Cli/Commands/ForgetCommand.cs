using System.CommandLine;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>forget SOURCE…</c>.</summary>
internal sealed class ForgetCommand : Verb
{
    private const int NearestShown = 3;
    private readonly Argument<string[]> sources = new("SOURCE") { Description = "The source's key: the path or name it was ingested by.", Arity = ArgumentArity.OneOrMore };

    public ForgetCommand(CliContext cli)
        : base(cli, "forget", "Takes sources out of the store, with what only they said: the store is as if it had never seen them.", "computegraph forget seeds/reports/2025-11-neocloud-weekly.md")
    {
        Arguments.Add(sources);
        Options.Add(cli.Options.Store);
        Options.Add(cli.Options.Lexicon);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var archive = host.OpenArchive();
        var known = await archive.ReadDocumentsAsync(cancellationToken).SelectMany(document => document.Sources).ToListAsync(cancellationToken);
        var forgetter = await host.ForgetterAsync(cancellationToken);
        var exit = ExitCodes.Done;
        foreach (var source in parse.GetRequiredValue(sources).Distinct(StringComparer.Ordinal))
        {
            if (await forgetter.ForgetAsync(source, cancellationToken))
            {
                Cli.Console.Say($"forgot {source}");
                continue;
            }

            Cli.Console.Say($"{source}: no such source in this store.{Nearest(source, known)}");
            exit = ExitCodes.NothingFound;
        }

        return exit;
    }

    private static string Nearest(string source, List<Source> known)
    {
        var near = known.Select(other => other.Key).OrderBy(key => NameKey.Distance(key, source)).ThenBy(key => key, StringComparer.Ordinal).Take(NearestShown).ToList();
        return near.Count == 0 ? "" : $" Nearest: {string.Join(", ", near)}";
    }
}
