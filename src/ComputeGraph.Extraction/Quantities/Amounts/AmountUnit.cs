namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>What an amount is counted in.</summary>
/// <param name="Kind">The kind of amount that the unit makes.</param>
/// <param name="Name">The currency's ISO code, the counted thing, or the unit's own name.</param>
/// <param name="Factor">How many base units (currency units, gigawatts, things, per cent) it is.</param>
internal readonly record struct AmountUnit(QuantityKind Kind, string Name, decimal Factor);
