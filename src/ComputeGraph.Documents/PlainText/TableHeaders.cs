using ComputeGraph.Documents.Layout;

namespace ComputeGraph.Documents.PlainText;

/// <summary>Tells header rows from rows of values where a text does not mark them.</summary>
internal static class TableHeaders
{
    /// <summary>A header's cell is a few words.</summary>
    private const int WidestCell = 40;

    private const int MostRows = 3;

    /// <summary>How many of the rows from <paramref name="first"/> to the end are headers: they hold no figures but years, and rows of values or longer words follow.</summary>
    public static int Count(string text, List<LayoutBlock> rows, int first)
    {
        var count = 0;
        while (count < MostRows && first + count < rows.Count && IsHeader(text, rows[first + count]))
            count++;
        if (first + count >= rows.Count || count == MostRows)
            count = Math.Min(1, rows.Count - first - 1);
        return count > 0 && IsHeader(text, rows[first]) && (count == 1 ? IsTold(text, rows, first) : HoldsFigures(text, rows[first + count])) ? count : 0;
    }

    private static bool IsHeader(string text, LayoutBlock row) =>
        row.Cells.Count > 1 && row.Cells.All(cell => IsName(text.AsSpan(cell.Start, cell.Length))) && row.Cells.Any(cell => cell.Length > 0);

    /// <summary>Values below it, or wider cells: a header is not one of many like rows.</summary>
    private static bool IsTold(string text, List<LayoutBlock> rows, int first)
    {
        var widest = rows[first].Cells.Max(cell => cell.Length);
        for (var i = first + 1; i < rows.Count; i++)
        {
            if (HoldsFigures(text, rows[i]) || rows[i].Cells.Any(cell => cell.Length > 2 * widest + 8))
                return true;
        }

        return false;
    }

    private static bool HoldsFigures(string text, LayoutBlock row) => row.Cells.Any(cell => IsFigure(text.AsSpan(cell.Start, cell.Length)));

    private static bool IsName(ReadOnlySpan<char> cell) => TextColumns.Of(cell) <= WidestCell && (!IsFigure(cell) || IsYear(cell)) && !SentenceMarks.EndsAsProse(cell);

    /// <summary>A number with its unit: digits and marks outweigh the letters.</summary>
    private static bool IsFigure(ReadOnlySpan<char> cell)
    {
        var (digits, letters) = (0, 0);
        foreach (var character in cell)
        {
            if (char.IsDigit(character))
                digits++;
            else if (char.IsLetter(character))
                letters += TextColumns.IsWide(character) ? 1 : 0;
        }

        return digits > 0 && letters <= 5 && digits * 2 >= letters && !char.IsAsciiLetterUpper(cell[0]);
    }

    /// <summary>2024, 2025E, 2026年, 2026年初至今.</summary>
    private static bool IsYear(ReadOnlySpan<char> cell) =>
        cell.Length is >= 4 and <= 12 && cell[..2] is "19" or "20" && char.IsDigit(cell[2]) && char.IsDigit(cell[3]) && !cell[4..].ContainsAnyInRange('0', '9');
}
