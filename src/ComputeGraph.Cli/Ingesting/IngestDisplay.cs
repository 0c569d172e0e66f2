using ComputeGraph.Cli.Consoles;
using ComputeGraph.Pipeline.Ingestion;
using Spectre.Console;

namespace ComputeGraph.Cli.Ingesting;

/// <summary>Shows how far ingestion is: a bar on a terminal, a line a document elsewhere. Failures are told in either case.</summary>
internal sealed class IngestDisplay(CommandConsole console, bool quiet)
{
    /// <param name="label">What is being done.</param>
    /// <param name="work">Does it, and tells of every source.</param>
    public async Task<T> RunAsync<T>(string label, Func<IProgress<IngestProgress>, Task<T>> work)
    {
        if (!console.IsErrorTerminal || quiet)
            return await work(new Told(Line));
        var failures = new List<IngestProgress>();
        var result = await TerminalConsole.Of(console, console.Error).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(label);
                return await work(new Told(progress =>
                {
                    task.MaxValue = progress.Total ?? progress.Done + 1;
                    task.Value = progress.Done;
                    if (progress.Failure is not null)
                        failures.Add(progress);
                }));
            });
        failures.ForEach(Line);
        return result;
    }

    private void Line(IngestProgress progress)
    {
        if (progress.Failure is { } failure)
            console.Say($"failed     {progress.Source}: {failure.Message}");
        else if (!quiet)
            console.Say($"{progress.Outcome.ToString().ToLowerInvariant(),-11}{progress.Source}{(progress.Total is { } total ? $" ({progress.Done}/{total})" : "")}");
    }

    /// <summary>Tells at once and in order, on the thread of the work.</summary>
    private sealed class Told(Action<IngestProgress> tell) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value) => tell(value);
    }
}
