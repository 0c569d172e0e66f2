namespace ComputeGraph.Consolidation.Figures;

/// <summary>What is counted, as far as it keeps counts from being compared. A chip is told as GPU, card or by its model, and is one chip.</summary>
internal enum CountedUnit
{
    Chip,

    /// <summary>Racks, cabinets, servers: each holds many chips.</summary>
    Rack,

    Share,
}
