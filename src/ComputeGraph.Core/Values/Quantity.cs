namespace ComputeGraph.Core.Values;

/// <summary>A number of things ("100,000 GPU").</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">What is counted, as the text names it (<c>GPU</c>, <c>TPU</c>, <c>share</c>).</param>
public readonly record struct Quantity(Interval Amount, string Unit);
