using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ComputeGraph.Cli.Help;

/// <summary>The standard help with examples below it.</summary>
internal sealed class ExampleHelp : SynchronousCommandLineAction
{
    private const int Columns = 110;
    private readonly HelpAction standard;

    public ExampleHelp(HelpAction standard)
    {
        this.standard = standard;
        standard.MaxWidth = Columns;
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        standard.Invoke(parseResult);
        var examples = parseResult.CommandResult.Command is Verb verb ? verb.Examples : ["computegraph ingest seeds/reports", "computegraph suppliers OpenAI"];
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in examples)
            output.WriteLine("  " + example);
        return ExitCodes.Done;
    }
}
