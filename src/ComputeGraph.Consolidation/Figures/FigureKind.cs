namespace ComputeGraph.Consolidation.Figures;

/// <summary>What kind of figure identifies a deal, the most telling first.</summary>
internal enum FigureKind
{
    /// <summary>Money of the whole deal.</summary>
    Total,

    /// <summary>The head's own part of the money of a deal of several parties.</summary>
    OwnPart,

    PerYear,

    Power,

    Quantity,

    Stake,

    PerUnit,
}
