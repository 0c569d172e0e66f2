using System.CommandLine;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Cli.Reading;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>read FILE</c>.</summary>
internal sealed class ReadCommand : Verb
{
    private readonly Argument<string> file = new("FILE") { Description = "The document, or - for standard input." };
    private readonly Option<string?> name = DocumentInput.NameOption();

    public ReadCommand(CliContext cli)
        : base(cli, "read", "Shows what is read of a document: its head, its zones, and where its pages begin.", "computegraph read seeds/reports/2025-11-neocloud-weekly.md", "cat note.md | computegraph read - --name note.md")
    {
        Arguments.Add(file);
        Options.Add(name);
        Options.Add(cli.Options.MaxBytes);
        Options.Add(cli.Options.Format);
        Options.Add(cli.Options.Language);
        DocumentInput.RequireName(this, file, name);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var input = await DocumentInput.ReadAsync(parse.GetRequiredValue(file), parse.GetValue(name), host, Cli, cancellationToken);
        var answers = Cli.Answers(parse);
        if (answers.Format == AnswerFormat.Table)
            await Cli.Console.Output.WriteAsync(string.Concat(Head(input).Select(line => $"{line.Label,-13}{DisplayText.Clean(line.Value)}\n")) + "\n");
        return await answers.WriteAsync(ZoneListing.Instance, [.. input.Document.Zones.Select((zone, number) => new ZoneRow(input, number, zone))], cancellationToken);
    }

    private static IEnumerable<(string Label, string Value)> Head(DocumentInput input)
    {
        var document = input.Document;
        yield return ("title", document.Title ?? "-");
        yield return ("publisher", document.Publisher ?? "-");
        yield return ("published", document.Published is { } date ? $"{date} (from its {document.PublishedFrom.Name()})" : input.NameDate is { } named ? $"- (its name says {named})" : "-");
        yield return ("language", document.Language);
        yield return ("read as", $"{document.MediaType} by {document.Reader}");
        yield return ("characters", document.Text.Length.ToString());
        yield return ("pages", document.PageStarts.Count > 0 ? $"{document.PageStarts.Count}, beginning at {string.Join(' ', document.PageStarts)}" : "-");
        yield return ("id", document.Id.Value);
    }
}
