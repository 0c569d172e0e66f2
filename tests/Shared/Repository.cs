namespace ComputeGraph.Testing;

/// <summary>Where the repository under test stands, and what stands beside it.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of shared evaluation data beside the repository, or what <c>COMPUTEGRAPH_SHARED</c> names; it need not exist.</summary>
    public static string Shared { get; } = Environment.GetEnvironmentVariable("COMPUTEGRAPH_SHARED") is { Length: > 0 } given
        ? given
        : Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComputeGraph.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"No ComputeGraph.sln above {AppContext.BaseDirectory}: run the tests from a build inside the repository.");
    }
}
