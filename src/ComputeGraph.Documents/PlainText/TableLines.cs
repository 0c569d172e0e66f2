using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Layout;

namespace ComputeGraph.Documents.PlainText;

/// <summary>Tables in plain text: lines of cells divided by tabs, pipes, or two and more spaces.</summary>
internal static class TableLines
{
    /// <summary>Wider cells divided by spaces only are columns of prose, not a table's.</summary>
    private const int WidestSpacedCell = 60;

    /// <summary>How many of the lines from <paramref name="from"/> on are rows of one table; 0 where none begins there.</summary>
    public static int Count(string text, List<TextLine> lines, int from, int to)
    {
        var (count, divider) = (0, CellDivider.None);
        for (var i = from; i < to; i++, count++)
        {
            var found = DividerOf(lines[i].In(text));
            if (count == 0)
                divider = found;
            else if (found != divider && !(divider == CellDivider.Tab && found == CellDivider.Spaces))
                break;
            if (found == CellDivider.None)
                break;
        }

        return count >= 2 || (count == 1 && StandsAlone(lines[from].In(text), divider)) ? count : 0;
    }

    /// <summary>Adds the rows of a table; rows of a pipe table's ruling are markup and give none.</summary>
    public static void Add(string text, List<TextLine> lines, int from, int count, List<LayoutBlock> blocks)
    {
        var first = blocks.Count;
        var ruled = -1;
        for (var i = from; i < from + count; i++)
        {
            if (IsRuling(lines[i].In(text)))
                ruled = ruled < 0 ? blocks.Count : ruled;
            else if (Row(text, lines[i]) is { Span.Length: > 0 } row)
                blocks.Add(row);
        }

        var headers = ruled > first ? ruled - first : TableHeaders.Count(text, blocks, first);
        for (var i = first; i < first + headers; i++)
            blocks[i] = blocks[i] with { Shape = BlockShape.TableHeader };
    }

    private static CellDivider DividerOf(ReadOnlySpan<char> line)
    {
        if (line.Contains('\t'))
            return CellDivider.Tab;
        if (line.Contains('|'))
            return CellDivider.Pipe;
        return HasSpacedCells(line) ? CellDivider.Spaces : CellDivider.None;
    }

    /// <summary>A single line is a row where two or more dividers say so.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> line, CellDivider divider) => divider switch
    {
        CellDivider.Tab => line.Count('\t') >= 2,
        CellDivider.Pipe => line[0] == '|' && line.Count('|') >= 2,
        _ => false,
    };

    private static bool HasSpacedCells(ReadOnlySpan<char> line)
    {
        if (!line.Contains("  ", StringComparison.Ordinal) && line.IndexOfAny('\u3000', '\u00A0') < 0)
            return false;
        var (start, gaps) = (0, 0);
        while (Gap(line, start, out var end, out var next))
        {
            if (TextColumns.Of(line[start..end]) > WidestSpacedCell || (next - end == 2 && line[end - 1] is '.' or '!' or '?' or ':' or '。' or '：'))
                return false;
            gaps++;
            start = next;
        }

        return gaps > 0 && TextColumns.Of(line[start..]) <= WidestSpacedCell;
    }

    private static LayoutBlock Row(string text, TextLine line)
    {
        var divider = DividerOf(line.In(text));
        var (start, end) = (line.Start, line.End);
        // Outer pipes are markup; a leading tab is an empty first cell.
        if (divider == CellDivider.Pipe)
        {
            start = text[start] == '|' ? start + 1 : start;
            end = end > start && text[end - 1] == '|' ? end - 1 : end;
        }
        else if (divider == CellDivider.Tab)
        {
            while (start > 0 && text[start - 1] is '\t' or ' ')
                start--;
        }

        var cells = new List<TextSpan>();
        while (true)
        {
            var cellEnd = NextDivider(text.AsSpan(start, end - start), divider, out var length);
            cells.Add(TrimmedSpan.Of(text, start, cellEnd < 0 ? end : start + cellEnd));
            if (cellEnd < 0)
                break;
            start += cellEnd + length;
        }

        return new LayoutBlock
        {
            Shape = BlockShape.TableRow,
            Span = new TextSpan(cells[0].Start, cells[^1].End),
            Cells = cells.ToValueList(),
        };
    }

    private static int NextDivider(ReadOnlySpan<char> rest, CellDivider divider, out int length)
    {
        length = 1;
        if (divider == CellDivider.Tab)
            return rest.IndexOf('\t');
        if (divider == CellDivider.Pipe)
            return rest.IndexOf('|');
        if (!Gap(rest, 0, out var end, out var next))
            return -1;
        length = next - end;
        return end;
    }

    /// <summary>Two or more white spaces between characters.</summary>
    private static bool Gap(ReadOnlySpan<char> line, int from, out int end, out int next)
    {
        (end, next) = (from, from);
        while (true)
        {
            var at = line[next..].IndexOfAny(' ', '\u3000', '\u00A0');
            if (at < 0)
                return false;
            end = next + at;
            next = end + 1;
            while (next < line.Length && line[next] is ' ' or '\u3000' or '\u00A0')
                next++;
            if (next - end >= 2 && end > from && next < line.Length)
                return true;
        }
    }

    private static bool IsRuling(ReadOnlySpan<char> line) => line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: +\t") < 0;
}
