using System.CommandLine;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Cli.Options;
using ComputeGraph.Hosting;
using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Cli;

/// <summary>What all commands of one run share.</summary>
internal sealed class CliContext(CommandConsole console)
{
    public CommandConsole Console => console;

    public CommonOptions Options { get; } = new();

    public FilterOptions Filters { get; } = new();

    /// <summary>The parts of the program, as the options want them. Options that a command does not have keep their defaults.</summary>
    public ComputeGraphHost Host(ParseResult parse) => new(
        new ComputeGraphOptions
        {
            StorePath = StorePath(parse),
            LexiconFiles = parse.GetValue(Options.Lexicon) ?? [],
            Reading = new() { MaxBytes = parse.GetResult(Options.MaxBytes) is null ? Documents.Reading.ReadingOptions.DefaultMaxBytes : parse.GetValue(Options.MaxBytes) },
        },
        console.Clock);

    /// <summary>The store's file: as given, else as the environment says, else the default.</summary>
    public string StorePath(ParseResult parse) =>
        parse.GetValue(Options.Store) is { Length: > 0 } given ? given : console.Variable(CommonOptions.StoreVariable) is { Length: > 0 } variable ? variable : CommonOptions.DefaultStore;

    public AnswerWriter Answers(ParseResult parse) => new(console, parse.GetValue(Options.Format), Language(parse));

    public ReportLanguage Language(ParseResult parse) => parse.GetValue(Options.Language);
}
