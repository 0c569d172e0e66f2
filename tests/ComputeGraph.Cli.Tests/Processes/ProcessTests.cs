using System.Diagnostics;
using System.Text;

namespace ComputeGraph.Cli.Tests.Processes;

/// <summary>The program as its users start it: a process of its own.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task AnswersComeInUtf8WithoutAMark()
    {
        SampleStore.Make(folder.Store);
        var (exit, output, error) = await Run(["suppliers", "OpenAI", "--language", "zh", "--format", "csv", "--store", folder.Store]);
        Assert.That((exit, Encoding.UTF8.GetString(error)), Is.EqualTo((0, "")));
        Assert.That(output.Take(3), Is.EqualTo(Encoding.ASCII.GetBytes("id,")));
        Assert.That(Encoding.UTF8.GetString(output), Does.Contain("甲骨文"));
    }

    [Test]
    public async Task FaultsGoToStandardErrorWithoutAStackTrace()
    {
        var (exit, output, error) = await Run(["deals", "--store", folder.Store]);
        Assert.That((exit, output.Length), Is.EqualTo((2, 0)));
        Assert.That(Encoding.UTF8.GetString(error), Does.Contain(folder.Store).And.Not.Contain("   at "));
    }

    [Test]
    public async Task StandardInputIsPipedIn()
    {
        var (exit, output, _) = await Run(["read", "-", "--name", "n.txt"], "Oracle leases a campus from 世纪互联.\n");
        Assert.That(exit, Is.Zero);
        Assert.That(Encoding.UTF8.GetString(output), Does.Contain("世纪互联"));
    }

    [Test]
    public async Task CtrlCEndsTheRunAndTheNextGoesOn()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("There is no SIGINT to send.");
        var first = folder.Write("a.txt", "2 March 2026\n\nOracle buys GPUs from NVIDIA.\n");
        using var process = Start(["ingest", first, "-", "--name", "b.txt", "--store", folder.Store]);
        while (await process.StandardError.ReadLineAsync() is { } line && !line.StartsWith("added", StringComparison.Ordinal))
            continue;
        // Now it waits for its standard input. A test run in the background may be deaf to SIGINT; SIGTERM ends a run in the same way.
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString()]))
            await kill.WaitForExitAsync();
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.EqualTo(130), said);
        Assert.That(said, Does.Contain("Interrupted").And.Not.Contain("   at "));
        var (exit, output, error) = await Run(["ingest", first, "-", "--name", "b.txt", "--store", folder.Store, "--quiet"], "3 March 2026\n\nMeta buys power from Vistra.\n");
        Assert.That(exit, Is.Zero, Encoding.UTF8.GetString(error));
        Assert.That(Encoding.UTF8.GetString(output), Does.StartWith("2 documents: 1 read, 1 unchanged"));
    }

    private static Process Start(string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "computegraph.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
    }

    private static async Task<(int Exit, byte[] Output, byte[] Error)> Run(string[] arguments, string input = "")
    {
        using var process = Start(arguments);
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        var (output, error) = (new MemoryStream(), new MemoryStream());
        await Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(error));
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), error.ToArray());
    }
}
