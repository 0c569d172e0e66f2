using System.CommandLine;
using System.Text.Json;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Cli.Extracting;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Json;
using ComputeGraph.Documents.Sources;
using ComputeGraph.Extraction;
using ComputeGraph.Hosting;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Pipeline.Views;
using ComputeGraph.Reports.Extracts;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>extract FILE… --output DIR</c>.</summary>
internal sealed class ExtractCommand : Verb
{
    private readonly Argument<string[]> files = new("FILE") { Description = "Documents, or folders of documents.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> output = new("--output") { Description = "The folder to write to; made where there is none.", HelpName = "DIR", Required = true };

    public ExtractCommand(CliContext cli)
        : base(cli, "extract", "Writes what each document alone tells as one JSON file: entities, relations, capacities.", "computegraph extract seeds/reports --output extracted")
    {
        Arguments.Add(files);
        Options.Add(output);
        Options.Add(cli.Options.Lexicon);
        Options.Add(cli.Options.MaxBytes);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var plan = ExtractionPlan.Of(parse.GetRequiredValue(files), cancellationToken);
        foreach (var clash in plan.Clashes)
            Cli.Console.Say($"computegraph: {string.Join(" and ", clash)} would both be written to {ExtractionPlan.NameOf(clash[0])}. Rename one, or extract them to two folders. Nothing was written.");
        if (plan.Clashes.Count > 0)
            return ExitCodes.Fault;
        foreach (var (path, fault) in plan.Faults)
            Cli.Console.Say($"{path}: {fault.Message}");
        using var host = Cli.Host(parse);
        var folder = parse.GetRequiredValue(output);
        var (extractor, rules) = (await host.ExtractorAsync(cancellationToken), await host.RulesAsync(cancellationToken));
        Directory.CreateDirectory(folder);
        var failed = plan.Faults.Count;
        foreach (var batch in plan.Files.Chunk(Environment.ProcessorCount * 2))
        {
            foreach (var message in await Task.WhenAll(batch.Select(path => Task.Run(() => TryExtractAsync(path, folder, host, extractor, rules, cancellationToken), cancellationToken))))
            {
                failed += message.Failed ? 1 : 0;
                Cli.Console.Say(message.Text);
            }
        }

        if (plan.Files.Count + plan.Faults.Count == 0)
            Cli.Console.Say("No document was found there.");
        return failed > 0 || plan.Files.Count == 0 ? ExitCodes.NothingFound : ExitCodes.Done;
    }

    private static async Task<(string Text, bool Failed)> TryExtractAsync(string path, string folder, ComputeGraphHost host, ClaimExtractor extractor, ConsolidationRules rules, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await SourceBytes.ReadFileAsync(path, host.Options.Reading, cancellationToken);
            var document = host.Reading.Read(bytes.ValueOrThrow(), path, cancellationToken).ValueOrThrow();
            var extraction = extractor.Extract(extractor.Analyse(document));
            var source = ExtractionPlan.SourceOf(path, document);
            var told = DocumentGraph.Of(extraction, source, rules);
            var graph = new GraphSnapshot(told.Content.Entities, told.Content.Deals, told.Content.Links, told.Content.Capacities);
            var file = new ExtractionFileBuilder(document, graph, extraction.Claims).Build(
                Path.GetFileName(path), document.Published ?? source.Date, told.Named.Select(entity => new NamedInText(entity.Id, entity.Type, entity.Name, entity.Forms)));
            var written = Path.Combine(folder, ExtractionPlan.NameOf(path));
            await WriteAsync(file, written, cancellationToken);
            return ($"{path}: {file.Entities.Count} entities, {file.Relations.Count} relations, {file.Capacities.Count} capacities → {written}", false);
        }
        catch (ComputeGraphException fault)
        {
            return ($"{path}: {fault.Message}", true);
        }
    }

    /// <summary>Writes beside the file and moves it there, so that a run that dies leaves whole files.</summary>
    private static async Task WriteAsync(ExtractionFile file, string path, CancellationToken cancellationToken)
    {
        var unfinished = path + ".part";
        await File.WriteAllTextAsync(unfinished, JsonSerializer.Serialize(file, ComputeGraphJson.Indented) + "\n", cancellationToken);
        File.Move(unfinished, path, overwrite: true);
    }
}
