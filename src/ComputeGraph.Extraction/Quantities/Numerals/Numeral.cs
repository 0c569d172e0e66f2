using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Quantities.Numerals;

/// <summary>A number as written, without unit: "1.5 billion", 三百二十一亿, "tens of thousands".</summary>
/// <param name="Start">Where it begins in the sentence.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Low">Its value; the lower one of 三四十.</param>
/// <param name="High">Its value; the higher one of 三四十.</param>
/// <param name="Mantissa">The figure before its scale ("1.5" of "1.5 billion").</param>
/// <param name="Traits">What its form says beside.</param>
internal readonly record struct Numeral(int Start, int End, decimal Low, decimal High, decimal Mantissa, NumeralTraits Traits)
{
    public decimal Scale => Mantissa == 0 ? 1 : Low / Mantissa;

    /// <summary>Whether it may be a year of our time written out, which counts nothing by itself.</summary>
    public bool IsYearLike => Has(NumeralTraits.Plain) && Low is >= 1990 and <= 2050;

    public bool Has(NumeralTraits trait) => (Traits & trait) == trait;

    public Interval ToInterval() => Has(NumeralTraits.OpenAbove) ? Interval.AtLeast(Low) : new Interval(Low, High, Has(NumeralTraits.Rough));
}
