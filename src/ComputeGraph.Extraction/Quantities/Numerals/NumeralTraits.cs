namespace ComputeGraph.Extraction.Quantities.Numerals;

/// <summary>What a numeral's form says beside its value.</summary>
[Flags]
internal enum NumeralTraits
{
    None = 0,

    /// <summary>Digits alone, without grouping, decimals or scale: it may be a year, a code or a number of a list.</summary>
    Plain = 1,

    /// <summary>It carries a scale word (million, 亿).</summary>
    Scaled = 2,

    /// <summary>The text gives a floor only ("tens of", 数十, 30多亿).</summary>
    OpenAbove = 4,

    /// <summary>The text calls it rough ("a couple of").</summary>
    Rough = 8,

    /// <summary>A scale without a figure (百亿, 万).</summary>
    Bare = 16,

    /// <summary>A single scale character without a figure (亿): a number only behind a bound word (近亿).</summary>
    SingleScale = 32,

    /// <summary>Behind 第: it counts nothing.</summary>
    Ordinal = 64,

    /// <summary>Written in words or Chinese characters.</summary>
    Words = 128,

    /// <summary>Its scale is crore or lakh, which only sums in rupees have.</summary>
    Indian = 256,
}
