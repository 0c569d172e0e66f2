using System.Diagnostics;
using ComputeGraph.Benchmarks.Corpora;

namespace ComputeGraph.Benchmarks.Throughput;

/// <summary>
/// The same throughput by the processor time that the process used, not by the clock: on a machine that others use too, only this can be
/// compared from day to day. Coarser than the benchmarks proper, and without their statistics.
/// </summary>
internal static class ProcessorTime
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(5);

    public static void Report(TextWriter output)
    {
        output.WriteLine("MB of UTF-8 a second of processor time");
        foreach (var name in Enum.GetValues<CorpusName>())
        {
            var benchmarks = new TextBenchmarks { Texts = name };
            benchmarks.Load();
            var bytes = Corpus.Load(name).Bytes;
            output.WriteLine($"{name,-17} text to zones {Rate(bytes, benchmarks.Zones),6:0.00}   zones to analysis {Rate(bytes, benchmarks.Analysis),6:0.00}   text to claims {Rate(bytes, benchmarks.Claims),6:0.00}");
        }
    }

    private static double Rate(long bytes, Func<int> operation)
    {
        Repeat(WarmUp, operation);
        var (times, used) = Repeat(Measured, operation);
        return bytes * times / used.TotalSeconds / 1e6;
    }

    private static (int Times, TimeSpan Used) Repeat(TimeSpan atLeast, Func<int> operation)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var times = 1; ; times++)
        {
            operation();
            process.Refresh();
            if (process.TotalProcessorTime - before is var used && used >= atLeast)
                return (times, used);
        }
    }
}
