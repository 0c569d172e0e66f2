namespace ComputeGraph.Extraction.Scoring;

/// <summary>
/// Logistic regression over named features: each class has weights of its own on top of weights that all classes share, so that a rare
/// class learns from the frequent ones (Daumé, Frustratingly Easy Domain Adaptation, ACL 2007). Explainable feature by feature.
/// </summary>
public sealed class LinearModel
{
    /// <summary>The name under which every vector has a constant feature.</summary>
    public const string Bias = "bias";

    public required SortedDictionary<string, double> Shared { get; init; }

    public required SortedDictionary<string, SortedDictionary<string, double>> Classes { get; init; }

    /// <summary>From which probability on a class is taken.</summary>
    public SortedDictionary<string, double> Thresholds { get; init; } = [];

    /// <summary>The probability that the class holds, in [0,1].</summary>
    public double Probability(string name, IReadOnlyList<string> features)
    {
        var own = Classes.GetValueOrDefault(name);
        var score = Weight(own, Bias);
        foreach (var feature in features)
            score += Weight(own, feature);
        return 1 / (1 + Math.Exp(-score));
    }

    /// <summary>What each feature adds to the log-odds, greatest effect first.</summary>
    public IEnumerable<(string Feature, double Weight)> Explain(string name, IReadOnlyList<string> features)
    {
        var own = Classes.GetValueOrDefault(name);
        return features.Prepend(Bias).Select(feature => (feature, Weight(own, feature))).Where(entry => entry.Item2 != 0)
            .OrderByDescending(entry => Math.Abs(entry.Item2)).ThenBy(entry => entry.feature, StringComparer.Ordinal);
    }

    public double Threshold(string name) => Thresholds.GetValueOrDefault(name, 0.5);

    private double Weight(SortedDictionary<string, double>? own, string feature) =>
        Shared.GetValueOrDefault(feature) + (own?.GetValueOrDefault(feature) ?? 0);
}
