namespace ComputeGraph.Core.Values;

/// <summary>Power as an interval of gigawatts, with what it measures.</summary>
public readonly record struct Gigawatts(Interval Amount, PowerMeasure Measure = PowerMeasure.Unspecified);
