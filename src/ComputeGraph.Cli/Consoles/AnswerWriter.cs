using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Consoles;

/// <summary>Writes rows in the form asked for.</summary>
internal sealed class AnswerWriter(CommandConsole console, AnswerFormat format, ReportLanguage language)
{
    public AnswerFormat Format => format;

    public ReportLanguage Language => language;

    /// <summary>Writes rows; of no rows, an empty JSON array or a CSV's heading, and no table.</summary>
    /// <param name="listing">Their form.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="totals">The cells of a last row of the table, for people only.</param>
    /// <param name="cancellationToken">Observed between rows.</param>
    /// <returns>The exit code: whether there were any.</returns>
    public async Task<int> WriteAsync<TRow>(Listing<TRow> listing, IReadOnlyCollection<TRow> rows, IReadOnlyList<string>? totals, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case AnswerFormat.Json:
                await JsonRowWriter.WriteAsync(listing, rows, console.Output, cancellationToken);
                break;
            case AnswerFormat.Csv:
                await CsvRowWriter.WriteAsync(listing, rows, console.Output, cancellationToken);
                break;
            default:
                if (rows.Count > 0)
                    await WriteTableAsync(TextTable.Of(listing, rows, language, rows.Count > 1 ? totals : null), cancellationToken);
                break;
        }

        if (rows.Count > 0)
            return ExitCodes.Done;
        console.Say("Nothing found.");
        return ExitCodes.NothingFound;
    }

    /// <summary>Where a name is nobody's and that was said: no rows, in a form that programs can read on.</summary>
    public async Task<int> WriteNoneAsync<TRow>(Listing<TRow> listing, CancellationToken cancellationToken)
    {
        if (format == AnswerFormat.Json)
            await JsonRowWriter.WriteAsync(listing, [], console.Output, cancellationToken);
        else if (format == AnswerFormat.Csv)
            await CsvRowWriter.WriteAsync(listing, [], console.Output, cancellationToken);
        return ExitCodes.NothingFound;
    }

    public Task<int> WriteAsync<TRow>(Listing<TRow> listing, IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken) => WriteAsync(listing, rows, totals: null, cancellationToken);

    /// <summary>Writes one row; in JSON as an object, not an array.</summary>
    public async Task<int> WriteOneAsync<TRow>(Listing<TRow> listing, TRow row, CancellationToken cancellationToken)
    {
        if (format != AnswerFormat.Json)
            return await WriteAsync(listing, [row], cancellationToken);
        await JsonRowWriter.WriteObjectAsync(listing, row, console.Output, cancellationToken);
        return ExitCodes.Done;
    }

    /// <summary>A table, whatever the format asked for.</summary>
    public async Task WriteTableAsync(TextTable table, CancellationToken cancellationToken)
    {
        if (console.IsOutputTerminal)
            TerminalTable.Write(table, console);
        else
            await PlainTableWriter.WriteAsync(table, console.Output, cancellationToken);
    }
}
