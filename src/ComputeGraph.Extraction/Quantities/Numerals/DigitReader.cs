using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Numerals;

/// <summary>Reads numbers in digits: <c>1500</c>, <c>1,500.25</c>, <c>15,34,000</c>.</summary>
internal static class DigitReader
{
    /// <summary>More digits than any amount has; a longer run is a code or a telephone number.</summary>
    private const int MostDigits = 15;

    private const int MostDecimals = 9;

    /// <summary>
    /// Reads the number at a position. <paramref name="end"/> is where the run of digits ends, also where it is no number
    /// (too long, or a version such as 3.1.2), so that a scanner goes on behind it.
    /// </summary>
    public static bool TryRead(FoldedText text, int start, out decimal value, out int end, out bool isPlain)
    {
        value = 0;
        end = start;
        isPlain = true;
        var digits = ReadWhole(text, ref end, ref value, ref isPlain);
        var decimals = 0;
        if (text[end] == '.' && FoldedText.IsDigit(text[end + 1]))
        {
            isPlain = false;
            decimals = ReadDecimals(text, ref end, ref value);
        }

        var isVersion = decimals > 0 && text[end] == '.' && FoldedText.IsDigit(text[end + 1]);
        while (isVersion && (FoldedText.IsDigit(text[end]) || text[end] == '.'))
            end++;
        return digits is > 0 and <= MostDigits && decimals <= MostDecimals && !isVersion;
    }

    private static int ReadWhole(FoldedText text, ref int end, ref decimal value, ref bool isPlain)
    {
        var digits = ReadRun(text, ref end, ref value);
        if (digits is 0 or > 3)
            return digits;
        while (GroupLength(text, end) is var group and > 0)
        {
            end++;
            digits += ReadRun(text, ref end, ref value, digits);
            isPlain = false;
            if (group == 2 && GroupLength(text, end) == 0)
                return MostDigits + 1;
        }

        return digits;
    }

    /// <summary>The number of digits in the group behind a comma or narrow blank: three, or two as in India; else 0.</summary>
    private static int GroupLength(FoldedText text, int position)
    {
        var isBlank = text.Written(position) is '\u00A0' or '\u202F' or '\u2009';
        if (text[position] != ',' && !isBlank)
            return 0;
        var digits = 0;
        while (digits < 4 && FoldedText.IsDigit(text[position + 1 + digits]))
            digits++;
        return digits == 3 || (digits == 2 && text[position + 3] == ',' && !isBlank) ? digits : 0;
    }

    private static int ReadRun(FoldedText text, ref int end, ref decimal value, int before = 0)
    {
        var digits = 0;
        for (; FoldedText.IsDigit(text[end]); end++, digits++)
        {
            if (before + digits < MostDigits)
                value = value * 10 + (text[end] - '0');
        }

        return digits;
    }

    private static int ReadDecimals(FoldedText text, ref int end, ref decimal value)
    {
        var decimals = 0;
        var unit = 1m;
        for (end++; FoldedText.IsDigit(text[end]); end++, decimals++)
        {
            if (decimals >= MostDecimals)
                continue;
            unit /= 10;
            value += (text[end] - '0') * unit;
        }

        return decimals;
    }
}
