using System.CommandLine;
using System.CommandLine.Parsing;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Cli;

/// <summary>What is said of a command line that cannot be understood.</summary>
internal static class UsageFault
{
    private const int FarthestTypo = 3;

    /// <summary>
    /// An unknown option that was taken for a name, as the parser does where a command takes names. Behind <c>--</c> everything is a name.
    /// </summary>
    public static string? MisreadOption(ParseResult parse) => parse.Action != parse.CommandResult.Command.Action
        ? null
        : parse.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))?.Value;

    public static int Report(ParseResult parse, CommandConsole console)
    {
        var command = parse.CommandResult.Command;
        var path = Path(parse.CommandResult);
        if (command.Subcommands.Count > 0)
            console.Say(parse.UnmatchedTokens.Count > 0 ? Unknown(parse.UnmatchedTokens[0], command, path) : $"{path}: what to do? One of: {string.Join(' ', command.Subcommands.Select(verb => verb.Name))}.");
        else
            SayAll(parse, console, path);
        console.Say($"{path} --help shows how.");
        return ExitCodes.Fault;
    }

    private static void SayAll(ParseResult parse, CommandConsole console, string path)
    {
        var unknown = parse.UnmatchedTokens.Where(token => token.StartsWith("--", StringComparison.Ordinal)).Concat(MisreadOption(parse) is { } misread ? [misread] : []).Distinct().ToList();
        foreach (var error in parse.Errors.Where(error => !unknown.Exists(option => error.Message.Contains($"'{option}'", StringComparison.Ordinal))))
            console.Say($"{path}: {string.Join(' ', error.Message.Split(['\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))}");
        foreach (var option in unknown)
        {
            var near = Nearest(option, parse.CommandResult.Command.Options.Select(known => known.Name));
            console.Say($"{path}: there is no option '{option}'{(near is null ? "." : $"; did you mean {near}?")}");
        }
    }

    private static string Unknown(string token, Command command, string path)
    {
        var near = Nearest(token, command.Subcommands.Select(verb => verb.Name));
        return $"{path}: there is no '{token}'." + (near is null ? "" : $" Did you mean '{near}'?");
    }

    private static string? Nearest(string token, IEnumerable<string> names) => names
        .Select(name => (Name: name, Distance: NameKey.Distance(token, name)))
        .Where(near => near.Distance <= FarthestTypo)
        .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
        .Select(near => near.Name).FirstOrDefault();

    private static string Path(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Path(parent)} {result.Command.Name}" : "computegraph";
}
