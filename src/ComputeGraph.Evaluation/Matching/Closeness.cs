using ComputeGraph.Evaluation.Answers;

namespace ComputeGraph.Evaluation.Matching;

/// <summary>When two figures or statuses count as one.</summary>
internal static class Closeness
{
    /// <summary>Tolerance of money, as a share of the greater figure.</summary>
    public const double OfMoney = 0.006;

    /// <summary>Tolerance of power, counts and stakes, as a share of the greater figure.</summary>
    public const double OfOthers = 0.011;

    public static bool Near(double left, double right, double tolerance) =>
        Math.Abs(left - right) <= tolerance * Math.Max(Math.Max(Math.Abs(left), Math.Abs(right)), 1e-12);

    /// <summary>Whether both are stated and near.</summary>
    public static bool Agree(double? left, double? right, double tolerance) => left is { } a && right is { } b && Near(a, b, tolerance);

    /// <summary>How well two rows of one pair fit: 2 for the amount, 2 for the power (both absent fits too), 1 for how firm they are.</summary>
    public static int OfAttributes(AnswerRelation gold, AnswerRelation predicted) =>
        Fit(gold.Amount, predicted.Amount, OfMoney)
        + Fit(gold.Gigawatts, predicted.Gigawatts, OfOthers)
        + (Firmness.Of(gold.Status) == Firmness.Of(predicted.Status) ? 1 : 0);

    private static int Fit(double? gold, double? predicted, double tolerance) =>
        (gold is null && predicted is null) || Agree(gold, predicted, tolerance) ? 2 : 0;
}
