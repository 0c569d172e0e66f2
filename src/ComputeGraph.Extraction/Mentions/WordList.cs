using System.Collections.Frozen;
using System.Reflection;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>A class of words kept as data under <c>Words</c>: blanks or lines divide them, a line that begins with # is a comment.</summary>
internal sealed class WordList
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private WordList(IEnumerable<string> words)
    {
        this.words = words.ToFrozenSet(StringComparer.Ordinal);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyCollection<string> Words => words;

    /// <summary>Reads a list of single words.</summary>
    public static WordList Read(string name) => new(Lines(name).SelectMany(line => line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Reads a list with one expression, blanks within it, on each line.</summary>
    public static WordList ReadLines(string name) => new(Lines(name));

    /// <summary>Reads lines of the form <c>expression = value</c>; a value of <c>-</c> is none.</summary>
    public static FrozenDictionary<string, string?> ReadMap(string name) => Lines(name)
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1] == "-" ? null : pair[1], StringComparer.Ordinal);

    public static WordList Of(IEnumerable<string> words) => new(words);

    public bool Has(ReadOnlySpan<char> word) => lookup.Contains(word);

    private static List<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"words/{name}.txt")
            ?? throw new InvalidOperationException($"The resource words/{name}.txt is missing from the build.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line.Trim());
        }

        return lines;
    }
}
