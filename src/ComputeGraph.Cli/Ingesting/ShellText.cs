using ComputeGraph.Core.Names;

namespace ComputeGraph.Cli.Ingesting;

/// <summary>Command lines that can be copied into a shell.</summary>
internal static class ShellText
{
    /// <summary>The words with spaces between them, each quoted where a POSIX shell would not take it as one word.</summary>
    public static string Of(IEnumerable<string> words) => string.Join(' ', words.Select(Quoted));

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(IsPlain) ? word : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || ChineseScript.IsHan(character) || character is '.' or '-' or '_' or '/' or ':' or '+' or ',' or '=' or '@' or '%';
}
