using System.Diagnostics;
using ComputeGraph.Testing;

namespace ComputeGraph.Evaluation.Tests.Reference;

/// <summary>The reference scorer, a Python program beside the repository. Tests that need it are skipped where it or Python is not there.</summary>
internal static class ReferenceScorer
{
    public static string Folder => Path.Combine(Repository.Shared, "eval");

    private static string Program => Path.Combine(Folder, "score.py");

    /// <summary>Skips the test, with the reason, where the reference scorer cannot run.</summary>
    public static void Require()
    {
        if (!File.Exists(Program))
            Assert.Ignore($"There is no reference scorer at {Program} (COMPUTEGRAPH_SHARED names another place).");
        try
        {
            Python("-c", "");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("There is no python3 on this machine.");
        }
    }

    public static string Score(string gold, string predicted, string format) => Python("-B", Program, gold, predicted, format);

    /// <summary>Runs a snippet that has the reference scorer's functions imported as <c>score</c>.</summary>
    public static string Run(string snippet, params string[] arguments) =>
        Python(["-B", "-c", $"import sys\nsys.path.insert(0, {Quoted(Folder)})\nimport score\n{snippet}", .. arguments]);

    private static string Quoted(string text) => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";

    private static string Python(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return output;
    }
}
