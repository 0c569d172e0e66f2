namespace ComputeGraph.Consolidation.Figures;

/// <summary>
/// What one contract may be told to be about. Computing is told as chips, servers, cloud or space; a memory order is never told as a lease.
/// </summary>
[Flags]
internal enum GoodsClasses
{
    None = 0,
    Computing = 1,
    Silicon = 2,
    Parts = 4,
    Space = 8,
    Power = 16,
    Cooling = 32,
    Any = 63,
}
