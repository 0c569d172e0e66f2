namespace ComputeGraph.Cli.Tests;

/// <summary>A folder for one test, which goes with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("computegraph-").FullName;

    public string Store => File("store.db");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
