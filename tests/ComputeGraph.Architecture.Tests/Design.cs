namespace ComputeGraph.Architecture.Tests;

/// <summary>The table of projects that the design holds, without the common prefix <c>ComputeGraph.</c>.</summary>
internal static class Design
{
    public const string Prefix = "ComputeGraph.";

    /// <summary>Each project under <c>src/</c> with what it may reference; beside that it may reference whatever those may.</summary>
    public static IReadOnlyDictionary<string, string[]> References { get; } = new Dictionary<string, string[]>
    {
        ["Core"] = [],
        ["Documents"] = ["Core"],
        ["Extraction"] = ["Core"],
        ["Consolidation"] = ["Core"],
        ["Storage"] = ["Core"],
        ["Pipeline"] = ["Documents", "Extraction", "Consolidation", "Storage"],
        ["Storage.Neo4j"] = ["Storage"],
        ["Analysis"] = ["Core"],
        ["Reports"] = ["Analysis"],
        ["Evaluation"] = ["Core"],
        ["Hosting"] = ["Pipeline", "Storage.Neo4j", "Reports", "Evaluation"],
        ["Cli"] = ["Hosting"],
        ["Worker"] = ["Hosting"],
    };

    /// <summary>Projects that stand apart for a package that is not everywhere: outside <c>ComputeGraph.sln</c>, built with <c>-p:Adapters=all</c>.</summary>
    public static IReadOnlyDictionary<string, (string Seam, string Package)> Adapters { get; } = new Dictionary<string, (string Seam, string Package)>
    {
        ["Storage.Neo4j.Bolt"] = ("Storage.Neo4j", "Neo4j.Driver"),
        ["Documents.PdfPig"] = ("Documents", "PdfPig"),
        ["Analysis.QuikGraph"] = ("Analysis", "QuikGraph"),
    };

    /// <summary>Everything a project may reference, directly or through others.</summary>
    public static IReadOnlySet<string> MayReference(string project)
    {
        var allowed = new HashSet<string>();
        var open = new Stack<string>(Adapters.TryGetValue(project, out var adapter) ? [adapter.Seam] : References[project]);
        while (open.TryPop(out var next))
        {
            if (!allowed.Add(next))
                continue;
            foreach (var further in References[next])
                open.Push(further);
        }

        return allowed;
    }
}
