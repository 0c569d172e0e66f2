using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Reports.Writing;

/// <summary>A table of plain cells, made safe to show: no line breaks, no control characters, whatever a document held.</summary>
public sealed class TextTable
{
    private TextTable(IReadOnlyList<string> headings, IReadOnlyList<bool> numbers, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<string>? totals)
    {
        Headings = headings;
        Numbers = numbers;
        Rows = rows;
        Totals = totals;
    }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>Which columns are set to the right.</summary>
    public IReadOnlyList<bool> Numbers { get; }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>A last row apart; <see langword="null"/>: none.</summary>
    public IReadOnlyList<string>? Totals { get; }

    /// <param name="listing">The form of the rows.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="language">The language of headings and words.</param>
    /// <param name="totals">The cells of a last row apart.</param>
    public static TextTable Of<TRow>(Listing<TRow> listing, IEnumerable<TRow> rows, ReportLanguage language, IReadOnlyList<string>? totals = null) => new(
        [.. listing.Columns.Select(column => language == ReportLanguage.En ? column.English : column.Chinese)],
        [.. listing.Columns.Select(column => column.IsNumber)],
        [.. rows.Select(row => Cells(listing, row, language))],
        totals);

    private static string[] Cells<TRow>(Listing<TRow> listing, TRow row, ReportLanguage language) =>
        [.. listing.Columns.Select(column => DisplayText.Clean(column.Value(row, language) ?? ""))];
}
