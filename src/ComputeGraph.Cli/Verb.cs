using System.CommandLine;
using ComputeGraph.Core.Errors;

namespace ComputeGraph.Cli;

/// <summary>One command. Faults become a message and an exit code here, and nowhere else.</summary>
internal abstract class Verb : Command
{
    protected Verb(CliContext cli, string name, string description, params string[] examples)
        : base(name, description)
    {
        Cli = cli;
        Examples = examples;
        SetAction(GuardedAsync);
    }

    /// <summary>Command lines that its help shows.</summary>
    public IReadOnlyList<string> Examples { get; }

    protected CliContext Cli { get; }

    /// <returns>The exit code.</returns>
    protected abstract Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken);

    private async Task<int> GuardedAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        Cli.Console.ColorsForbidden = parse.GetValue(Cli.Options.NoColor);
        try
        {
            return await RunAsync(parse, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Cli.Console.Say("Interrupted. What was finished stays; the next run goes on.");
            return ExitCodes.Interrupted;
        }
        catch (ComputeGraphException fault)
        {
            Report(fault, WithPlace(fault), parse);
            return ExitCodes.Fault;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(fault, fault.Message, parse);
            return ExitCodes.Fault;
        }
        catch (Exception fault)
        {
            Report(fault, $"the program failed ({fault.GetType().Name}: {fault.Message}). Please report this; --debug shows where.", parse);
            return ExitCodes.Fault;
        }
    }

    private static string WithPlace(ComputeGraphException fault) =>
        fault.Place is { } place && !fault.Message.Contains(place, StringComparison.Ordinal) ? $"{place}: {fault.Message}" : fault.Message;

    private void Report(Exception fault, string message, ParseResult parse)
    {
        Cli.Console.Say($"computegraph: {message}");
        if (parse.GetValue(Cli.Options.Debug))
            Cli.Console.Error.WriteLine(fault);
    }
}
