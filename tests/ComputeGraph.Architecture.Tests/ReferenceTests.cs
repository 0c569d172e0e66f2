using ComputeGraph.Testing;

namespace ComputeGraph.Architecture.Tests;

/// <summary>What references what: one direction, from the shells inward.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] MayHaveAdapters = ["Hosting", "Cli", "Worker"];

    private static IReadOnlyList<ProjectFile> Projects => ProjectFile.Under("src");

    [Test]
    public void The_table_is_the_designs()
    {
        var design = Path.Combine(Repository.Shared, "DESIGN.md");
        if (!File.Exists(design))
            Assert.Ignore($"There is no {design} to compare with.");

        var rows = File.ReadLines(design).Where(line => line.StartsWith("| `ComputeGraph.", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries));
        var table = rows.Where(row => row.Length == 5)
            .SelectMany(row => Names(row[1]).Select(project => (project, References: row[3])))
            .Where(row => !Design.Adapters.ContainsKey(row.project))
            .ToDictionary(row => row.project, row => row.References == "–" ? [] : row.References.Split(", "));

        Assert.That(table.Keys, Is.EquivalentTo(Design.References.Keys));
        foreach (var (project, references) in table)
            Assert.That(Design.References[project], Is.EqualTo(references), project);
    }

    [Test]
    public void Every_project_under_src_stands_in_the_table() =>
        Assert.That(Projects.Select(project => project.Name), Is.SubsetOf(Design.References.Keys.Concat(Design.Adapters.Keys)));

    [TestCaseSource(nameof(Projects))]
    public void A_project_stands_in_the_folder_of_its_name(ProjectFile project) =>
        Assert.That(project.Path, Is.EqualTo(Path.Combine(Repository.Root, "src", $"{project}", $"{project}.csproj")));

    [TestCaseSource(nameof(Projects))]
    public void A_project_references_only_what_its_row_allows(ProjectFile project)
    {
        var references = project.References.Where(reference => !(reference.OnlyWithAdapters && Design.Adapters.ContainsKey(reference.Name)));

        Assert.That(references.Select(reference => reference.Name), Is.SubsetOf(Design.MayReference(project.Name)));
    }

    [TestCaseSource(nameof(Projects))]
    public void Only_the_shells_have_adapters_and_only_in_a_build_with_them(ProjectFile project)
    {
        var adapters = project.References.Where(reference => Design.Adapters.ContainsKey(reference.Name)).ToList();

        Assert.That(adapters.All(reference => reference.OnlyWithAdapters), Is.True);
        Assert.That(adapters.Count == 0 || MayHaveAdapters.Contains(project.Name), Is.True);
    }

    [Test]
    public void Core_has_no_packages() => Assert.That(Projects.Single(project => project.Name == "Core").Packages, Is.Empty);

    [Test]
    public void Packages_that_are_not_everywhere_stay_with_their_adapters()
    {
        var packages = Design.Adapters.Values.Select(adapter => adapter.Package).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var elsewhere = Projects.Concat(ProjectFile.Under("tests")).Where(project => !project.IsAdapter)
            .SelectMany(project => project.Packages.Where(packages.Contains).Select(package => $"{project}: {package}"));

        Assert.That(elsewhere, Is.Empty);
    }

    [Test]
    public void The_table_has_no_circle() =>
        Assert.That(Design.References.Keys.Where(project => Design.MayReference(project).Contains(project)), Is.Empty);

    private static IEnumerable<string> Names(string cell) =>
        cell.Split('`').Where(part => part.StartsWith(Design.Prefix, StringComparison.Ordinal)).Select(part => part[Design.Prefix.Length..]);
}
