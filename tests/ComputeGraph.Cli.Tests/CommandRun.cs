using System.Text;
using ComputeGraph.Cli.Consoles;

namespace ComputeGraph.Cli.Tests;

/// <summary>One command line, run within this process.</summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record CommandRun(int Exit, string Output, string Error)
{
    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync(new CommandSurroundings(), arguments);

    public static async Task<CommandRun> OfAsync(CommandSurroundings surroundings, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var console = new CommandConsole(output, error, () => new MemoryStream(Encoding.UTF8.GetBytes(surroundings.Input)), name => surroundings.Variables.GetValueOrDefault(name))
        {
            IsOutputTerminal = surroundings.IsTerminal,
            Width = surroundings.Width,
        };
        var exit = await CommandLine.RunAsync(arguments, console);
        return new CommandRun(exit, output.ToString(), error.ToString());
    }
}
