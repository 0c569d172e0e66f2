using ComputeGraph.Core.Identity;

namespace ComputeGraph.Core.Reading;

/// <summary>Which deals to read; what is <see langword="null"/> restricts nothing.</summary>
/// <param name="Entity">Only deals with a party of this id.</param>
/// <param name="Deal">Only the deal of this id; a former id finds the present deal.</param>
public readonly record struct DealQuery(EntityId? Entity = null, DealId? Deal = null);
