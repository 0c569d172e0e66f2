using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>
/// Reads lexicon files: RFC 4180 with a header. <c>name</c> and <c>type</c> must be there; <c>id, role, country, group, owner, english,
/// simplified, traditional, tickers, former, needs</c> are those of the shipped files (seeds/lexicon/SOURCES.md), <c>aliases</c> is for
/// an analyst's own; any other column is ignored. Lists within a cell are divided by <c>|</c>.
/// </summary>
public static class LexiconCsv
{
    /// <summary>How many faults a message spells out.</summary>
    private const int FaultsShown = 20;

    internal static readonly (string Column, string Language)[] AliasColumns =
        [("aliases", "und"), ("english", "en"), ("simplified", "zh-Hans"), ("traditional", "zh-Hant"), ("tickers", LexiconMatcher.TickerLanguage)];

    private static readonly string[] NeededColumns = ["name", "type"];

    /// <summary>Reads all entries of a file.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="name">How messages name the file.</param>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.BadLexicon"/>, with every fault of the file by line.</exception>
    public static IReadOnlyList<LexiconEntry> Read(TextReader reader, string name)
    {
        var table = CsvTable.Read(reader);
        var faults = table.Faults.Select(fault => new LexiconFault(name, fault.Line, fault.Cause)).ToList();
        faults.AddRange(NeededColumns.Where(column => !table.Columns.Contains(column))
            .Select(column => new LexiconFault(name, 1, $"the column '{column}' is missing; the first line must name the columns, at least {string.Join(',', NeededColumns)}")));
        var entries = faults.Count == 0 ? Entries(table, name, faults) : [];
        return faults.Count == 0 ? entries : throw Fault(name, faults);
    }

    private static List<LexiconEntry> Entries(CsvTable table, string name, List<LexiconFault> faults)
    {
        var entries = new List<LexiconEntry>();
        var lines = new Dictionary<EntityId, int>();
        foreach (var row in table.Rows.Where(row => !row.IsBlank))
        {
            void Fault(string cause) => faults.Add(new LexiconFault(name, row.Line, cause));
            if (new LexiconRow(row, Fault).Read() is not { } entry)
                continue;
            if (!lines.TryAdd(entry.Id, row.Line))
                Fault($"'{entry.Name}' has the id {entry.Id} of line {lines[entry.Id]}; make them one row, or give each an id of its own");
            entries.Add(entry);
        }

        return entries;
    }

    private static ComputeGraphException Fault(string name, List<LexiconFault> faults)
    {
        var shown = faults.OrderBy(fault => fault.Line).Take(FaultsShown).Select(fault => fault.ToString());
        var more = faults.Count > FaultsShown ? $"{Environment.NewLine}… and {faults.Count - FaultsShown} more" : "";
        return new ComputeGraphException(ErrorCode.BadLexicon, $"the lexicon {name} has {faults.Count} fault(s):{Environment.NewLine}{string.Join(Environment.NewLine, shown)}{more}") { Place = name };
    }
}
