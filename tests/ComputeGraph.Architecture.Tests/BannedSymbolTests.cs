using System.Reflection;
using System.Xml.Linq;
using ComputeGraph.Testing;

namespace ComputeGraph.Architecture.Tests;

/// <summary>The ambient clock and its like are banned everywhere, and nothing switches the ban off.</summary>
public sealed class BannedSymbolTests
{
    private const string Rule = "RS0030";
    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    private static IReadOnlyList<ProjectFile> Projects => [.. ProjectFile.Under("src"), .. ProjectFile.Under("tests")];

    private static IEnumerable<string> Banned => File.ReadLines(Path.Combine(Repository.Root, "BannedSymbols.txt"))
        .Where(line => line.Length > 0).Select(line => line.Split(';')[0]);

    [Test]
    public void The_repositorys_props_bring_the_analyzer_and_the_list()
    {
        var props = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props"));

        Assert.That(props.Descendants("PackageReference").Select(item => item.Attribute("Include")?.Value), Does.Contain(Analyzer));
        Assert.That(props.Descendants("AdditionalFiles").Select(item => item.Attribute("Include")?.Value), Has.Some.EndsWith("BannedSymbols.txt"));
        Assert.That(props.Descendants("TreatWarningsAsErrors").Select(property => property.Value), Is.EqualTo(new[] { "true" }));
    }

    [TestCaseSource(nameof(Projects))]
    public void Every_project_takes_those_props_and_switches_nothing_off(ProjectFile project)
    {
        Assert.That(TakesRootProps(project.Folder), Is.True, "a Directory.Build.props on the way to the root does not import the next one");
        foreach (var build in BuildFiles(project))
        {
            var text = File.ReadAllText(build);
            Assert.That(text, Does.Not.Contain(Rule), build);
            Assert.That(text, Does.Not.Contain("ImportDirectoryBuildProps"), build);
            Assert.That(text, Does.Not.Contain($"Remove=\"{Analyzer}"), build);
            Assert.That(text, Does.Not.Contain("AdditionalFiles Remove"), build);
            Assert.That(text, Does.Not.Contain("<TreatWarningsAsErrors>false"), build);
            Assert.That(text, Does.Not.Contain("<RunAnalyzers>false"), build);
        }
    }

    [Test]
    public void No_source_of_the_product_suppresses_the_rule() =>
        Assert.That(
            ProjectFile.Under("src").SelectMany(project => project.Sources).Where(source => File.ReadAllText(source).Contains(Rule, StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void No_editor_settings_silence_the_rule() =>
        Assert.That(
            Directory.EnumerateFiles(Repository.Root, ".editorconfig", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(Repository.Root, "*.globalconfig", SearchOption.TopDirectoryOnly))
                .Where(settings => File.ReadAllText(settings).Contains(Rule, StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void The_ambient_clock_random_ids_and_what_needs_ICU_are_on_the_list() => Assert.That(Banned, Is.SupersetOf(new[]
    {
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today", "P:System.DateTimeOffset.Now", "P:System.DateTimeOffset.UtcNow",
        "M:System.Guid.NewGuid", "M:System.String.Normalize", "M:System.String.Normalize(System.Text.NormalizationForm)",
    }));

    [TestCaseSource(nameof(Banned))]
    public void A_banned_symbol_exists(string symbol)
    {
        // A line that names nothing bans nothing, and the analyzer does not say so.
        var path = symbol[2..].Split('(')[0];
        var dot = path.LastIndexOf('.');
        var members = symbol[0] == 'T'
            ? (object?)Find(path)
            : Find(path[..dot])?.GetMember(path[(dot + 1)..], symbol[0] == 'P' ? MemberTypes.Property : MemberTypes.Method, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance);

        Assert.That(members is Type or MemberInfo[] { Length: > 0 }, Is.True);
    }

    private static Type? Find(string type) => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
        .Select(file => Assembly.Load(AssemblyName.GetAssemblyName(file)).GetType(type))
        .FirstOrDefault(found => found is not null);

    private static bool TakesRootProps(string folder)
    {
        var props = Path.Combine(folder, "Directory.Build.props");
        if (Path.GetFullPath(folder) == Path.GetFullPath(Repository.Root))
            return File.Exists(props);
        var imports = !File.Exists(props) || XDocument.Load(props).Descendants("Import")
            .Any(import => import.Attribute("Project")?.Value.EndsWith("Directory.Build.props", StringComparison.Ordinal) == true);
        return imports && TakesRootProps(Path.GetDirectoryName(folder)!);
    }

    private static IEnumerable<string> BuildFiles(ProjectFile project)
    {
        yield return project.Path;
        for (var folder = project.Folder; folder.Length >= Repository.Root.Length; folder = Path.GetDirectoryName(folder)!)
        {
            foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets" }.Select(name => Path.Combine(folder, name)).Where(File.Exists))
                yield return file;
        }
    }
}
