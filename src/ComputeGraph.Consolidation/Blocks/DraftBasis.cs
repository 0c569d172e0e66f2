namespace ComputeGraph.Consolidation.Blocks;

/// <summary>What holds a draft together.</summary>
internal enum DraftBasis
{
    /// <summary>Figures that name one deal.</summary>
    Figures,

    /// <summary>One event, told with claims of other pairs.</summary>
    Event,

    /// <summary>Nothing but the pair, the kind and the direction.</summary>
    Pair,
}
