namespace ComputeGraph.Core.Values;

/// <summary>How exactly a date is known, coarsest first.</summary>
public enum DatePrecision
{
    Year,
    Half,
    Quarter,
    Month,
    Day,
}
