using System.Text;

namespace ComputeGraph.Reports.Writing;

/// <summary>Tables as aligned text without colours or borders, for files and pipes: nothing is cut, one row is one line.</summary>
public static class PlainTableWriter
{
    private const string Gap = "  ";

    public static async Task WriteAsync(TextTable table, TextWriter output, CancellationToken cancellationToken)
    {
        var all = table.Rows.Prepend(table.Headings).Concat(table.Totals is { } totals ? [totals] : []).ToList();
        var widths = Enumerable.Range(0, table.Headings.Count).Select(column => all.Max(row => DisplayText.Width(row[column]))).ToList();
        await WriteLineAsync(table.Headings);
        await output.WriteAsync((string.Join(Gap, widths.Select(width => new string('-', width))) + "\n").AsMemory(), cancellationToken);
        foreach (var row in all.Skip(1))
            await WriteLineAsync(row);

        async Task WriteLineAsync(IReadOnlyList<string> row) => await output.WriteAsync(Line(row, widths, table.Numbers).AsMemory(), cancellationToken);
    }

    private static string Line(IReadOnlyList<string> row, List<int> widths, IReadOnlyList<bool> numbers)
    {
        var line = new StringBuilder();
        for (var column = 0; column < row.Count; column++)
        {
            var padding = new string(' ', widths[column] - DisplayText.Width(row[column]));
            line.Append(column == 0 ? "" : Gap).Append(numbers[column] ? padding + row[column] : row[column] + padding);
        }

        return line.ToString().TrimEnd(' ') + "\n";
    }
}
