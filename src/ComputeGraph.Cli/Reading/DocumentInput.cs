using System.CommandLine;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Documents.Sources;
using ComputeGraph.Hosting;

namespace ComputeGraph.Cli.Reading;

/// <summary>One document given on the command line: a file, or <c>-</c> for standard input.</summary>
/// <param name="Key">Its path, or the name given for standard input.</param>
/// <param name="Document">What was read.</param>
internal sealed record DocumentInput(string Key, Document Document)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The date in the file's name.</summary>
    public PartialDate? NameDate => SourceDates.Find(Key);

    /// <summary>When it was said where a passage has no date of its own.</summary>
    public PartialDate? SaidAt => Document.Published ?? NameDate;

    public static Option<string?> NameOption() => new("--name")
    {
        Description = "What standard input (-) is called: its key in the store, and the extension that tells its format.",
        HelpName = "NAME",
    };

    /// <summary>Names the option where standard input is asked for without a name.</summary>
    public static void RequireName(Command command, Argument<string> file, Option<string?> name) => command.Validators.Add(result =>
    {
        if (result.GetValue(file) == StandardInput && result.GetValue(name) is null)
            result.AddError("standard input (-) needs a --name, such as --name report.md.");
    });

    /// <summary>Reads the document.</summary>
    /// <exception cref="Core.Errors.ComputeGraphException">It cannot be read; the message names it and the cause.</exception>
    public static async Task<DocumentInput> ReadAsync(string file, string? name, ComputeGraphHost host, CliContext cli, CancellationToken cancellationToken)
    {
        var key = file == StandardInput ? name! : file;
        var bytes = await BytesAsync(file, host.Options.Reading, cli, cancellationToken);
        return new DocumentInput(key, host.Reading.Read(bytes.ValueOrThrow(key), key, cancellationToken).ValueOrThrow(key));
    }

    /// <summary>The bytes of a file or of standard input. Waiting for input ends at once when it is cancelled, though the system's own call cannot be.</summary>
    public static async Task<ReadOutcome<byte[]>> BytesAsync(string file, ReadingOptions limits, CliContext cli, CancellationToken cancellationToken)
    {
        if (file != StandardInput)
            return await SourceBytes.ReadFileAsync(file, limits, cancellationToken);
        return await Task.Run(
            async () =>
            {
                await using var input = cli.Console.OpenInput();
                return await SourceBytes.ReadAsync(input, limits, cancellationToken);
            },
            cancellationToken).WaitAsync(cancellationToken);
    }
}
