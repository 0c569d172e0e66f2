namespace ComputeGraph.Extraction.Scoring;

/// <summary>
/// Fits a <see cref="LinearModel"/>: logistic loss with an L2 penalty, minimised by L-BFGS (Liu and Nocedal, Mathematical Programming 45,
/// 1989). The problem is convex and the steps are fixed, so equal examples give equal weights.
/// </summary>
public static class LinearTrainer
{
    private const int Iterations = 120;

    /// <param name="examples">In a fixed order.</param>
    /// <param name="penalty">The L2 penalty on a weight against the summed loss; one over the variance of a Gaussian prior.</param>
    /// <param name="rarest">A feature seen in fewer examples than this is left out.</param>
    public static LinearModel Train(IReadOnlyList<TrainingExample> examples, double penalty = DefaultPenalty, int rarest = 5)
    {
        var counts = examples.SelectMany(example => example.Features).CountBy(feature => feature).Where(pair => pair.Value >= rarest).Select(pair => pair.Key).ToHashSet();
        var index = new Dictionary<(string Class, string Feature), int>();
        int Id(string name, string feature)
        {
            if (!index.TryGetValue((name, feature), out var id))
                index[(name, feature)] = id = index.Count;
            return id;
        }

        var rows = examples.Select(example => (
            Ids: example.Features.Where(counts.Contains).Prepend(LinearModel.Bias).SelectMany(feature => new[] { Id("", feature), Id(example.Class, feature) }).ToArray(),
            example.Label)).ToArray();
        var penalties = new double[index.Count];
        foreach (var ((_, feature), id) in index)
            penalties[id] = feature == LinearModel.Bias ? penalty / 20 : penalty;
        var weights = QuasiNewton.Minimise(index.Count, Iterations, (point, gradient) => Loss(rows, penalties, point, gradient));
        return ToModel(index, weights);
    }

    /// <summary>What held-out examples were predicted best with.</summary>
    private const double DefaultPenalty = 6.0;

    private static double Loss((int[] Ids, bool Label)[] rows, double[] penalties, double[] weights, double[] gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            gradient[i] = penalties[i] * weights[i];
            loss += 0.5 * penalties[i] * weights[i] * weights[i];
        }

        foreach (var (ids, label) in rows)
        {
            var score = 0.0;
            foreach (var id in ids)
                score += weights[id];
            var signed = label ? score : -score;
            loss += signed > 0 ? Math.Log(1 + Math.Exp(-signed)) : -signed + Math.Log(1 + Math.Exp(signed));
            var error = 1 / (1 + Math.Exp(-score)) - (label ? 1 : 0);
            foreach (var id in ids)
                gradient[id] += error;
        }

        return loss;
    }

    private static LinearModel ToModel(Dictionary<(string Class, string Feature), int> index, double[] weights)
    {
        var model = new LinearModel { Shared = new(StringComparer.Ordinal), Classes = new(StringComparer.Ordinal) };
        foreach (var ((name, feature), id) in index)
        {
            var weight = Math.Round(weights[id], 4);
            if (weight == 0)
                continue;
            if (name.Length == 0)
            {
                model.Shared[feature] = weight;
                continue;
            }

            if (!model.Classes.TryGetValue(name, out var own))
                model.Classes[name] = own = new(StringComparer.Ordinal);
            own[feature] = weight;
        }

        return model;
    }
}
