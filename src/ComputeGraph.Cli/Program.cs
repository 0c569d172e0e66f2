using System.Text;
using ComputeGraph.Cli.Consoles;

namespace ComputeGraph.Cli;

/// <summary>The program <c>computegraph</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        // Without a mark at the beginning: what is piped on is JSON or CSV.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return await CommandLine.RunAsync(arguments, CommandConsole.OfProcess());
    }
}
