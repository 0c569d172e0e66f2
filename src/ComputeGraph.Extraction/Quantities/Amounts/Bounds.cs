namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>What the words around a figure make of it.</summary>
[Flags]
internal enum Bounds
{
    None = 0,

    /// <summary>The figure is a floor ("over", 逾).</summary>
    Floor = 1,

    /// <summary>The figure is a ceiling ("up to", 最多).</summary>
    Ceiling = 2,

    /// <summary>The figure is rough ("about", 约).</summary>
    About = 4,
}
