namespace ComputeGraph.Pipeline.Tests;

/// <summary>A folder for one test, which goes with it.</summary>
internal sealed class TemporaryFolder
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("computegraph-").FullName;

    public string Path { get; }

    public string Store => File("store.db");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Delete() => Directory.Delete(Path, recursive: true);
}
