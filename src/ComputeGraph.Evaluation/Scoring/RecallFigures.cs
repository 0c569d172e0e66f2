namespace ComputeGraph.Evaluation.Scoring;

/// <summary>How many of a set of gold entities were found.</summary>
/// <param name="Recall">The share, rounded to 4 decimals; <see langword="null"/> where there was none to find.</param>
/// <param name="Hit">How many were found.</param>
/// <param name="Gold">How many there are.</param>
public sealed record RecallFigures(double? Recall, int Hit, int Gold)
{
    internal static RecallFigures From(int hit, int gold) => new(gold > 0 ? Figures.Rounded(hit / (double)gold) : null, hit, gold);
}
