using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Analysis.Filtering;

/// <summary>A deal that passed a filter.</summary>
/// <param name="Deal">The deal whole.</param>
/// <param name="Legs">Those of its legs that passed; at least one.</param>
public sealed record SelectedDeal(Deal Deal, ValueList<Leg> Legs);
