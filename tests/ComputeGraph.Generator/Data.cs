namespace ComputeGraph.Generator;

/// <summary>The generator's words, embedded from <c>Data/</c>.</summary>
internal static class Data
{
    /// <summary>The lines of a file, comments left out.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(typeof(Data).Assembly.GetManifestResourceStream(file)
            ?? throw new FileNotFoundException($"No {file} is embedded."));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>Lines of the form <c>key: value</c>.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(string file) => Lines(file).Select(line =>
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return (line[..colon], line[(colon + 2)..]);
    });
}
