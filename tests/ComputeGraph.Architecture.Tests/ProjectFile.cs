using System.Xml.Linq;
using ComputeGraph.Testing;

namespace ComputeGraph.Architecture.Tests;

/// <summary>A project file of the repository, as written.</summary>
public sealed class ProjectFile
{
    private readonly XDocument xml;

    private ProjectFile(string path)
    {
        Path = path;
        xml = XDocument.Load(path);
    }

    public string Path { get; }

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The name without <c>.csproj</c>.</summary>
    public string FullName => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The name without the common prefix.</summary>
    public string Name => FullName.StartsWith(Design.Prefix, StringComparison.Ordinal) ? FullName[Design.Prefix.Length..] : FullName;

    public bool IsAdapter => Design.Adapters.Keys.Any(adapter => Name == adapter || Name == adapter + ".Tests");

    /// <summary>The project's own packages; analyzers come from the repository's props and are none of them.</summary>
    public IEnumerable<string> Packages => Items("PackageReference").Select(item => Include(item));

    /// <summary>Referenced projects (without prefix), and whether only a build with adapters has the reference.</summary>
    public IEnumerable<(string Name, bool OnlyWithAdapters)> References => Items("ProjectReference").Select(item =>
        (Short(Include(item)), item.AncestorsAndSelf().Any(element => (element.Attribute("Condition")?.Value ?? "").Contains("$(Adapters)", StringComparison.Ordinal))));

    /// <summary>The source files the project compiles, generated ones left out.</summary>
    public IEnumerable<string> Sources => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => System.IO.Path.GetRelativePath(Folder, file).Split(System.IO.Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));

    /// <summary>All projects under a top folder of the repository.</summary>
    public static IReadOnlyList<ProjectFile> Under(string folder) =>
        [.. Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(path => new ProjectFile(path))];

    public override string ToString() => FullName;

    private IEnumerable<XElement> Items(string name) => xml.Descendants(name).Where(item => item.Attribute("Include") is not null);

    private static string Include(XElement item) => item.Attribute("Include")!.Value;

    private static string Short(string path)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
        return name.StartsWith(Design.Prefix, StringComparison.Ordinal) ? name[Design.Prefix.Length..] : name;
    }
}
