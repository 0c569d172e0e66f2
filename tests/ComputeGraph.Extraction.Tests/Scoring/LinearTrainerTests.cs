using ComputeGraph.Extraction.Scoring;

namespace ComputeGraph.Extraction.Tests.Scoring;

public sealed class LinearTrainerTests
{
    [Test]
    public void SeparableExamplesComeToTheRightSide()
    {
        var model = LinearTrainer.Train(Examples(), penalty: 0.1);
        Assert.Multiple(() =>
        {
            Assert.That(model.Probability("lease", ["from", "clause"]), Is.GreaterThan(0.9));
            Assert.That(model.Probability("lease", ["rival", "clause"]), Is.LessThan(0.1));
        });
    }

    [Test]
    public void AFeatureThatSaysNothingWeighsLittle()
    {
        var weights = LinearTrainer.Train(Examples(), penalty: 0.1).Explain("lease", ["from", "clause"]).ToDictionary(entry => entry.Feature, entry => entry.Weight);
        Assert.That(Math.Abs(weights.GetValueOrDefault("clause")), Is.LessThan(Math.Abs(weights["from"]) / 2));
    }

    [Test]
    public void EqualExamplesGiveEqualWeights() => Assert.That(Written(LinearTrainer.Train(Examples())), Is.EqualTo(Written(LinearTrainer.Train(Examples()))));

    [Test]
    public void ARareFeatureIsLeftOut()
    {
        var model = LinearTrainer.Train([.. Examples(), new TrainingExample("lease", ["once"], Label: true, "a")]);
        Assert.That(model.Shared.Keys.Concat(model.Classes["lease"].Keys), Does.Not.Contain("once"));
    }

    [Test]
    public void ARareClassLearnsFromTheFrequentOne()
    {
        var model = LinearTrainer.Train([.. Examples(), new TrainingExample("loan", ["from"], Label: true, "a")], penalty: 0.1);
        Assert.That(model.Probability("loan", ["from"]), Is.GreaterThan(model.Probability("loan", ["rival"])));
    }

    [Test]
    public void AStrongerPenaltyMakesSmallerWeights() =>
        Assert.That(Math.Abs(LinearTrainer.Train(Examples(), penalty: 50).Shared["from"]), Is.LessThan(Math.Abs(LinearTrainer.Train(Examples(), penalty: 1).Shared["from"])));

    private static List<TrainingExample> Examples() =>
        [.. Enumerable.Range(0, 40).Select(i => new TrainingExample("lease", i % 2 == 0 ? ["from", "clause"] : ["rival", "clause"], i % 2 == 0, "document"))];

    private static string Written(LinearModel model) =>
        string.Join(' ', model.Shared.Select(pair => $"{pair.Key}={pair.Value:R}").Concat(model.Classes.SelectMany(own => own.Value.Select(pair => $"{own.Key}/{pair.Key}={pair.Value:R}"))));
}
