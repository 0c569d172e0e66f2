using System.CommandLine;
using System.Text;
using ComputeGraph.Cli.Exporting;
using ComputeGraph.Reports.Exports;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>export --format jsonl|csv --output PATH</c>.</summary>
internal sealed class ExportCommand : Verb
{
    private const string JsonLines = "jsonl";
    private const string Csv = "csv";
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Option<string> format = new("--format") { Description = "jsonl: everything, one record a line; csv: tables.", HelpName = $"{JsonLines}|{Csv}", DefaultValueFactory = _ => JsonLines };
    private readonly Option<string?> output = new("--output") { Description = "Where to: a file, or for csv a folder that gets one file a table. Default: standard output, for csv the deals alone.", HelpName = "PATH" };

    public ExportCommand(CliContext cli)
        : base(cli, "export", "Writes the whole graph out. Two stores are equal when their exports are.", "computegraph export --output graph.jsonl", "computegraph export --format csv --output tables")
    {
        format.AcceptOnlyFromAmong(JsonLines, Csv);
        Options.Add(format);
        Options.Add(output);
        Options.Add(cli.Options.Store);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var reader = host.OpenArchive();
        var path = parse.GetValue(output);
        if (parse.GetRequiredValue(format) == JsonLines)
        {
            await WriteAsync(path, (writer, token) => GraphExport.WriteAsync(reader, writer, token), cancellationToken);
            return ExitCodes.Done;
        }

        var export = await CsvExport.LoadAsync(reader, cancellationToken);
        if (path is null || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            await WriteAsync(path, export.WriteDealsAsync, cancellationToken);
            return ExitCodes.Done;
        }

        Directory.CreateDirectory(path);
        foreach (var (name, write) in export.Tables)
            await WriteAsync(Path.Combine(path, name), write, cancellationToken);
        return ExitCodes.Done;
    }

    /// <summary>Writes to standard output, or beside the file to move it there when it is whole.</summary>
    private async Task WriteAsync(string? path, Func<TextWriter, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await write(Cli.Console.Output, cancellationToken);
            return;
        }

        var unfinished = path + ".part";
        await using (var file = new StreamWriter(unfinished, append: false, Encoding))
            await write(file, cancellationToken);
        File.Move(unfinished, path, overwrite: true);
        Cli.Console.Say($"wrote {path}");
    }
}
