namespace ComputeGraph.Core.Values;

/// <summary>What the text itself says of a counterparty's weight ("87 % of its revenue").</summary>
/// <param name="Percent">In per cent, 0 to 100.</param>
/// <param name="Of">Of what.</param>
/// <param name="Whose">The surface form of the party whose total it is; <see langword="null"/> where the text leaves it open.</param>
/// <param name="Period">The period it holds for, where stated.</param>
public readonly record struct Share(Interval Percent, ShareOf Of, string? Whose, PartialDate? Period);
