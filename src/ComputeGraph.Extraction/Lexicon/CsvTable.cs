using CsvHelper;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>A small CSV file with a header, read whole: the one place that knows the CSV package.</summary>
internal sealed class CsvTable
{
    private CsvTable(Dictionary<string, int> columns, IReadOnlyList<Row> rows, IReadOnlyList<(int Line, string Cause)> faults)
    {
        Columns = columns.Keys;
        Rows = rows;
        Faults = faults;
    }

    /// <summary>The column names, in lower case.</summary>
    public IReadOnlyCollection<string> Columns { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>What is wrong with the file's quoting.</summary>
    public IReadOnlyList<(int Line, string Cause)> Faults { get; }

    public static CsvTable Read(TextReader reader)
    {
        var faults = new List<(int Line, string Cause)>();
        var options = new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            OnMalformedRecord = bad => faults.Add(((int)bad.LineNumber, Explain(bad.Reason))),
        };
        using var csv = CsvReader.Create(reader, options, leaveOpen: true);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<Row>();
        while (csv.Read())
        {
            if (columns.Count == 0)
                AddColumns(csv.Headers, columns);
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = csv.GetString(i);
            rows.Add(new Row(columns, cells, (int)csv.LineNumber));
        }

        if (columns.Count == 0)
            AddColumns(csv.Headers, columns);
        return new CsvTable(columns, rows, faults);
    }

    private static void AddColumns(IReadOnlyList<string>? headers, Dictionary<string, int> columns)
    {
        for (var i = 0; i < (headers?.Count ?? 0); i++)
            columns.TryAdd(headers![i].Trim().TrimStart('\uFEFF').ToLowerInvariant(), i);
    }

    private static string Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quotation mark is opened and never closed",
        _ => "a quotation mark stands where none may; quote the whole cell and double the mark inside it",
    };

    /// <summary>One record and the line it starts on, counted from 1.</summary>
    public sealed record Row(IReadOnlyDictionary<string, int> Columns, string[] Cells, int Line)
    {
        /// <summary>A cell without surrounding blanks; <see langword="null"/> where it is empty or missing.</summary>
        public string? this[string column] =>
            Columns.TryGetValue(column, out var index) && index < Cells.Length && !string.IsNullOrWhiteSpace(Cells[index]) ? Cells[index].Trim() : null;

        public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
    }
}
