using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;
using ComputeGraph.Hosting;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>info</c>.</summary>
internal sealed class InfoCommand : Verb
{
    public InfoCommand(CliContext cli)
        : base(cli, "info", "What runs: version, document formats, adapters, lexicon and rules.", "computegraph info --format json")
    {
        Options.Add(cli.Options.Lexicon);
        Options.Add(cli.Options.Store);
        Options.Add(cli.Options.Format);
        Options.Add(cli.Options.Language);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var lexicon = await host.LexiconAsync(cancellationToken);
        var facts = new List<(string Name, string Value)>
        {
            ("version", Version()),
            ("runtime", RuntimeInformation.FrameworkDescription),
            ("platform", RuntimeInformation.RuntimeIdentifier),
            ("store", Path.GetFullPath(host.Options.StorePath)),
            ("readers", string.Join(", ", ComputeGraphHost.Readers.All.Select(reader => $"{reader.Name} ({string.Join(' ', reader.Extensions)})"))),
            ("adapters", ComputeGraphHost.Adapters.Count == 0 ? "none" : string.Join(", ", ComputeGraphHost.Adapters)),
            ("lexicon", $"{lexicon.Entries.Count} entries, {lexicon.Fingerprint}"),
            ("rules", (await host.ExtractorAsync(cancellationToken)).Fingerprint),
            ("consolidation", (await host.RulesAsync(cancellationToken)).Fingerprint),
        };
        var listing = new Listing<IReadOnlyDictionary<string, string>>(
            [.. facts.Select(fact => new Field<IReadOnlyDictionary<string, string>>(fact.Name, row => row[fact.Name]))], []);
        var answers = Cli.Answers(parse);
        if (answers.Format != Consoles.AnswerFormat.Table)
            return await answers.WriteOneAsync(listing, facts.ToDictionary(fact => fact.Name, fact => fact.Value), cancellationToken);
        foreach (var (name, value) in facts)
            await Cli.Console.Output.WriteLineAsync($"{name,-15}{value}".AsMemory(), cancellationToken);
        return ExitCodes.Done;
    }

    private static string Version() =>
        typeof(InfoCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
