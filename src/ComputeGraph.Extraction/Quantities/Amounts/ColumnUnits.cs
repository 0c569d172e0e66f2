using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Numerals;
using ComputeGraph.Extraction.Quantities.Scanning;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>Reads bare numbers of a table's cells in the unit that the head of their column names: 金额（万元）, "Capacity (MW)", "Value, US$ million".</summary>
internal static class ColumnUnits
{
    /// <summary>Rows farther below their head are read without it, so that a table of any length is read in linear time.</summary>
    private const int MostRows = 256;

    /// <summary>A head's unit is read as if this number stood before it; large enough to be a number of chips.</summary>
    private const int Probe = 1000;

    public static IEnumerable<Amount> Read(Document document, Sentence sentence, FoldedText text, IReadOnlyList<Numeral> numerals)
    {
        var cells = sentence.Zone.Cells;
        if (sentence.Zone.Kind != ZoneKind.TableRow || cells.Count == 0 || numerals.Count == 0 || HeadOf(document, sentence.ZoneIndex) is not { } head)
            yield break;
        for (var i = 0; i < Math.Min(cells.Count, head.Cells.Count); i++)
        {
            if (Filling(cells[i], sentence, text, numerals) is { } numeral && UnitOf(document.Text, head.Cells[i]) is { } unit)
                yield return Amount.Of(numeral, numeral.Start, numeral.End, unit);
        }
    }

    private static Zone? HeadOf(Document document, int row)
    {
        for (var i = row - 1; i >= Math.Max(0, row - MostRows); i--)
        {
            if (document.Zones[i].Kind == ZoneKind.TableHeader)
                return document.Zones[i];
            if (document.Zones[i].Kind != ZoneKind.TableRow)
                return null;
        }

        return null;
    }

    /// <summary>The number that is all its cell holds.</summary>
    private static Numeral? Filling(TextSpan cell, Sentence sentence, FoldedText text, IReadOnlyList<Numeral> numerals)
    {
        foreach (var numeral in numerals)
        {
            var span = text.ToDocument(text.SkipBlanksBack(numeral.Start), text.SkipBlanks(numeral.End));
            if (cell.Overlaps(text.ToDocument(numeral.Start, numeral.End)) && span.Start <= cell.Start && cell.End <= span.End && sentence.Span.Contains(cell))
                return numeral;
        }

        return null;
    }

    private static AmountUnit? UnitOf(string text, TextSpan head)
    {
        var cell = head.In(text);
        var opener = cell.LastIndexOfAny(['(', '（']);
        var divider = cell.LastIndexOfAny(['/', ',', '，', ':', '：']);
        var unit = opener >= 0 ? cell[(opener + 1)..].Trim(')', '）', ' ') : cell[(divider + 1)..].Trim();
        var sign = CurrencyNames.Signs.Match(Folded(unit), 0, out _);
        return Unit(Probe + unit) ?? (sign > 0 ? Unit(unit[..sign] + Probe + unit[sign..]) : null);
    }

    private static AmountUnit? Unit(string amount)
    {
        var text = Folded(amount);
        return AmountReader.Read(text, NumeralScanner.Scan(text)) is [{ Value.Low: { } value } only] && only.End >= text.Length - 1
            ? only.Unit with { Factor = value / Probe }
            : null;
    }

    private static FoldedText Folded(string text) => new(text, new TextSpan(0, text.Length));
}
