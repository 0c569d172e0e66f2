using ComputeGraph.Reports.Writing;
using Spectre.Console;

namespace ComputeGraph.Cli.Consoles;

/// <summary>Tables on a terminal: as wide as it is, the last column cut where it does not fit.</summary>
internal static class TerminalTable
{
    private const int Gap = 2;
    private const int LeastLastColumn = 24;

    public static void Write(TextTable table, CommandConsole console)
    {
        var shown = new Table { Border = TableBorder.None, ShowHeaders = true };
        var all = table.Rows.Prepend(table.Headings).Concat(table.Totals is { } totals ? [totals] : []).ToList();
        var widths = Enumerable.Range(0, table.Headings.Count).Select(column => all.Max(row => DisplayText.Width(row[column]))).ToArray();
        var last = widths.Length - 1;
        var rest = console.Width - 1 - widths[..last].Sum(width => width + Gap);
        for (var column = 0; column <= last; column++)
            shown.AddColumn(Column(table, column, isLast: column == last));
        foreach (var row in table.Rows)
            shown.AddRow([.. row.Select((cell, column) => new Text(column == last ? DisplayText.Fit(cell, Math.Max(rest, LeastLastColumn)) : cell))]);
        if (table.Totals is { } sums)
            shown.AddRow([.. sums.Select(cell => new Text(cell, new Style(decoration: Decoration.Bold)))]);
        TerminalConsole.Of(console, console.Output).Write(shown);
    }

    private static TableColumn Column(TextTable table, int column, bool isLast) => new(new Text(table.Headings[column], new Style(decoration: Decoration.Bold)))
    {
        NoWrap = !isLast,
        Padding = new Padding(0, 0, isLast ? 0 : Gap, 0),
        Alignment = table.Numbers[column] ? Justify.Right : Justify.Left,
    };
}
