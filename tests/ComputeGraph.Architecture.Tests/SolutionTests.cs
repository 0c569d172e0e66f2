using System.Text.RegularExpressions;
using ComputeGraph.Testing;

namespace ComputeGraph.Architecture.Tests;

/// <summary>What is built and tested by the two commands of the README.</summary>
public sealed partial class SolutionTests
{
    private static IReadOnlyList<ProjectFile> All => [.. ProjectFile.Under("src"), .. ProjectFile.Under("tests")];

    [Test]
    public void The_solution_holds_every_project_but_the_adapters() =>
        Assert.That(Members("ComputeGraph.sln"), Is.EquivalentTo(All.Where(project => !project.IsAdapter).Select(project => project.Path)));

    [Test]
    public void The_full_solution_stands_where_there_are_adapters_and_holds_every_project()
    {
        var stands = File.Exists(Path.Combine(Repository.Root, "ComputeGraph.Full.sln"));
        Assert.That(stands, Is.EqualTo(All.Any(project => project.IsAdapter)));
        if (stands)
            Assert.That(Members("ComputeGraph.Full.sln"), Is.EquivalentTo(All.Select(project => project.Path)));
    }

    [Test]
    public void Every_project_of_tests_is_named_for_what_it_tests_or_does()
    {
        var known = Design.References.Keys.Concat(Design.Adapters.Keys).Append("Architecture").Append("Generator").Select(name => name + ".Tests");

        Assert.That(ProjectFile.Under("tests").Select(project => project.Name).Where(name => name.EndsWith(".Tests", StringComparison.Ordinal)), Is.SubsetOf(known));
    }

    private static IEnumerable<string> Members(string solution) =>
        Project().Matches(File.ReadAllText(Path.Combine(Repository.Root, solution)))
            .Select(match => Path.GetFullPath(Path.Combine(Repository.Root, match.Groups["path"].Value.Replace('\\', Path.DirectorySeparatorChar))));

    [GeneratedRegex(@"^Project\(.*?\) = ""[^""]*"", ""(?<path>[^""]*\.csproj)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Project();
}
