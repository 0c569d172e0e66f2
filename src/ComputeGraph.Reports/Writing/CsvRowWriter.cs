using System.Globalization;
using CsvHelper;

namespace ComputeGraph.Reports.Writing;

/// <summary>
/// Rows as CSV (RFC 4180, lines ending in LF) with a heading. A cell of text that a spreadsheet would take for a formula gets an
/// apostrophe in front.
/// </summary>
public static class CsvRowWriter
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n" };

    public static async Task WriteAsync<TRow>(Listing<TRow> listing, IEnumerable<TRow> rows, TextWriter output, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (var field in listing.Fields)
            csv.WriteField(field.Name);
        await csv.EndRecordAsync(cancellationToken);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var field in listing.Fields)
                csv.WriteField(Safe(field.Value(row)));
            await csv.EndRecordAsync(cancellationToken);
        }

        await csv.FlushAsync(cancellationToken);
    }

    /// <summary>The cell's text, harmless to a spreadsheet (CWE-1236).</summary>
    public static string Safe(Cell cell)
    {
        var written = cell.Written;
        if (cell.Text is null || written.Length == 0 || written[0] is not ('=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'))
            return written;
        return decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? written : "'" + written;
    }
}
