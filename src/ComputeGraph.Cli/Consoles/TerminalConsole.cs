using Spectre.Console;

namespace ComputeGraph.Cli.Consoles;

/// <summary>Spectre's console over one of ours.</summary>
internal static class TerminalConsole
{
    public static IAnsiConsole Of(CommandConsole console, TextWriter writer)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.AllowsColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.AllowsColors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        terminal.Profile.Width = console.Width;
        return terminal;
    }
}
