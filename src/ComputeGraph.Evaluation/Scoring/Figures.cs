namespace ComputeGraph.Evaluation.Scoring;

/// <summary>Precision, recall and F1 (micro-averaged, rounded to 4 decimals, 0 where nothing was predicted or asked for) with the counts behind them.</summary>
/// <param name="Precision">Share of the predicted that is right.</param>
/// <param name="Recall">Share of the gold that was found.</param>
/// <param name="F1">Their harmonic mean, of the unrounded values.</param>
/// <param name="Hit">How many agree.</param>
/// <param name="Predicted">How many were predicted, debatable hits left out.</param>
/// <param name="Gold">How many were asked for, debatable ones left out.</param>
public sealed record Figures(double Precision, double Recall, double F1, int Hit, int Predicted, int Gold)
{
    /// <summary>Decimals that figures are rounded to.</summary>
    public const int Decimals = 4;

    /// <summary>The figures of three counts.</summary>
    public static Figures Of(int hit, int predicted, int gold)
    {
        var precision = predicted != 0 ? hit / (double)predicted : 0;
        var recall = gold != 0 ? hit / (double)gold : 0;
        var f1 = precision + recall != 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new Figures(Rounded(precision), Rounded(recall), Rounded(f1), hit, predicted, gold);
    }

    internal static double Rounded(double value) => ExactRounding.Round(value, Decimals);
}
