using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ComputeGraph.Cli.Commands;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Cli.Help;

namespace ComputeGraph.Cli;

/// <summary>The whole command line: its verbs, how it is parsed, and how it runs.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan EndingTime = TimeSpan.FromSeconds(10);

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console)
    {
        var root = Create(new CliContext(console));
        // A name may begin with @: it is no response file.
        var parse = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Action is null or ParseErrorAction || UsageFault.MisreadOption(parse) is not null)
            return UsageFault.Report(parse, console);
        return await parse.InvokeAsync(new InvocationConfiguration
        {
            Output = console.Output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = EndingTime,
        });
    }

    public static RootCommand Create(CliContext cli)
    {
        var root = new RootCommand("Reads reports about AI compute, in Chinese and English, into a graph of who buys from, leases to, funds and depends on whom.") { HelpName = "computegraph" };
        root.Options.Add(cli.Options.NoColor);
        root.Options.Add(cli.Options.Debug);
        foreach (var verb in Verbs(cli))
            root.Subcommands.Add(verb);
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new ExampleHelp((HelpAction)help.Action!);
        return root;
    }

    private static IEnumerable<Command> Verbs(CliContext cli) =>
    [
        new IngestCommand(cli),
        new ReadCommand(cli),
        new ExtractCommand(cli),
        new ExplainCommand(cli),
        new EvaluateCommand(cli),
        new ForgetCommand(cli),
        new RebuildCommand(cli),
        new StatusCommand(cli),
        new InfoCommand(cli),
        new LexiconCommand(cli),
        new EntitiesCommand(cli),
        new SuppliersCommand(cli),
        new CustomersCommand(cli),
        new InvestorsCommand(cli),
        new InvestmentsCommand(cli),
        new DealsCommand(cli),
        new EvidenceCommand(cli),
        new CapacityCommand(cli),
        new JudgeCommand(cli),
        new ExportCommand(cli),
        new CompletionCommand(cli),
    ];
}
