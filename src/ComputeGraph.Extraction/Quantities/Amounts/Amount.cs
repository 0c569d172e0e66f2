using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Numerals;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>A number with its unit, before its neighbours are looked at.</summary>
/// <param name="Start">Where it begins in the sentence, a currency sign before the number included.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">In base units of <paramref name="Unit"/>.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Numeral">The number it was read from.</param>
/// <param name="HasPrefix">Whether the unit stands before the number ($5).</param>
internal sealed record Amount(int Start, int End, Interval Value, AmountUnit Unit, Numeral Numeral, bool HasPrefix = false)
{
    public static Amount Of(Numeral numeral, int start, int end, AmountUnit unit, bool hasPrefix = false) =>
        new(start, end, numeral.ToInterval().Times(unit.Factor), unit, numeral, hasPrefix);
}
