using System.Reflection;

namespace ComputeGraph.Consolidation;

/// <summary>The data tables that ship inside this assembly.</summary>
internal static class EmbeddedLines
{
    /// <summary>The lines of an embedded file that hold anything.</summary>
    public static IReadOnlyList<string> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no '{name}'.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
