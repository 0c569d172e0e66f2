namespace ComputeGraph.Cli.Consoles;

/// <summary>Where a command reads and writes, and what is known of it. Answers go to <see cref="Output"/>, all else to <see cref="Error"/>.</summary>
internal sealed class CommandConsole
{
    private const int WidthWithoutTerminal = 100;
    private readonly Func<string, string?> environment;

    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="input">Opens standard input.</param>
    /// <param name="environment">The value of an environment variable.</param>
    public CommandConsole(TextWriter output, TextWriter error, Func<Stream> input, Func<string, string?> environment)
    {
        Output = output;
        Error = error;
        OpenInput = input;
        this.environment = environment;
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public Func<Stream> OpenInput { get; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    /// <summary>Set by <c>--no-color</c>.</summary>
    public bool ColorsForbidden { get; set; }

    /// <summary>Whether colours are wanted (<see href="https://no-color.org">NO_COLOR</see>); they are shown on terminals only.</summary>
    public bool AllowsColors => !ColorsForbidden && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>The console of this process.</summary>
    public static CommandConsole OfProcess() => new(Console.Out, Console.Error, Console.OpenStandardInput, Environment.GetEnvironmentVariable)
    {
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? WidthWithoutTerminal : TerminalWidth(),
    };

    public string? Variable(string name) => environment(name);

    /// <summary>Says something that is no answer.</summary>
    public void Say(string message) => Error.WriteLine(Reports.Writing.DisplayText.Clean(message));

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : WidthWithoutTerminal;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return WidthWithoutTerminal;
        }
    }
}
