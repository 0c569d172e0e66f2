namespace ComputeGraph.Evaluation.Scoring;

/// <summary>How often an attribute of matched rows agrees.</summary>
/// <param name="Accuracy">The share that agrees, rounded to 4 decimals; <see langword="null"/> where there was none to compare.</param>
/// <param name="Of">How many were compared: rows where gold or prediction states it.</param>
public sealed record AttributeFigures(double? Accuracy, int Of)
{
    internal static AttributeFigures From(int good, int compared) =>
        new(compared > 0 ? Figures.Rounded(good / (double)compared) : null, compared);
}
