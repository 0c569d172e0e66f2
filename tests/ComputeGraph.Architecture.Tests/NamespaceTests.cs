using System.Text.RegularExpressions;

namespace ComputeGraph.Architecture.Tests;

/// <summary>A type is found by its name: the namespace begins with the project's.</summary>
public sealed partial class NamespaceTests
{
    private static IReadOnlyList<ProjectFile> Projects => ProjectFile.Under("src");

    [TestCaseSource(nameof(Projects))]
    public void Every_type_of_a_project_stands_under_its_name(ProjectFile project)
    {
        Assert.That(project.Sources.Where(source => !StandsUnder(project.FullName, File.ReadAllText(source))), Is.Empty);
    }

    private static bool StandsUnder(string name, string source)
    {
        var spaces = Namespace().Matches(source).Select(match => match.Groups["name"].Value).ToList();
        return spaces.Count == 0
            ? !Type().IsMatch(source)
            : spaces.All(space => space == name || space.StartsWith(name + ".", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(public|internal)\s[^=(]*\b(class|record|struct|interface|enum)\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Type();
}
