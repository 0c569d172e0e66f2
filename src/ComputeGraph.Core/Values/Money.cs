namespace ComputeGraph.Core.Values;

/// <summary>A sum of money in units of its currency (not millions), as an interval.</summary>
/// <param name="Amount">Units of the currency.</param>
/// <param name="Currency">ISO 4217 code, upper case.</param>
/// <param name="Basis">What the sum is the price of.</param>
public readonly record struct Money(Interval Amount, string Currency, AmountBasis Basis = AmountBasis.Total);
