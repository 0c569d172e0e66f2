using System.Runtime.CompilerServices;

namespace ComputeGraph.Testing;

/// <summary>
/// Golden files: what was printed is compared with <c>expectations/NAME</c> beside the test. With <c>COMPUTEGRAPH_ACCEPT=1</c> what was
/// printed becomes the expectation, to be read in the diff.
/// </summary>
internal static class Expectation
{
    public static void Holds(string name, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "expectations", name);
        if (Environment.GetEnvironmentVariable("COMPUTEGRAPH_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.That(File.Exists(path), $"{path} is missing; COMPUTEGRAPH_ACCEPT=1 writes it.");
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)), $"Not as {path} has it; COMPUTEGRAPH_ACCEPT=1 accepts the new form.");
    }
}
