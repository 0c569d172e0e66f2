using System.Text;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Scoring;

namespace ComputeGraph.Extraction.Tests.Scoring;

public sealed class ScorerModelsTests
{
    [Test]
    public void ModelsComeBackFromJsonAsTheyWere()
    {
        using var first = new MemoryStream();
        ScorerModels.Shipped.Write(first);
        first.Position = 0;
        var read = ScorerModels.Read(first);
        using var second = new MemoryStream();
        read.Write(second);
        Assert.Multiple(() =>
        {
            Assert.That(second.ToArray(), Is.EqualTo(first.ToArray()));
            Assert.That(read.Relations.Shared, Is.EqualTo(ScorerModels.Shipped.Relations.Shared).AsCollection);
            Assert.That(read.Relations.Thresholds, Is.EqualTo(ScorerModels.Shipped.Relations.Thresholds).AsCollection);
        });
    }

    [Test]
    public void WeightsAreWrittenAlikeOnEverySystem()
    {
        using var stream = new MemoryStream();
        ScorerModels.Shipped.Write(stream);
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Does.Not.Contain("\r"));
    }

    [Test]
    public void TheShippedWeightsKnowTheKindsOfTrade() =>
        Assert.That(ScorerModels.Shipped.Relations.Classes.Keys, Is.SupersetOf(new[] { RelationKind.BuysFrom.Name(), RelationKind.LeasesFrom.Name(), RelationKind.InvestsIn.Name(), RelationKind.Acquires.Name() }));

    [Test]
    public void AnUnknownClassAndFeatureGiveAProbabilityAllTheSame() =>
        Assert.That(ScorerModels.Shipped.Relations.Probability("NO_SUCH_KIND", ["no such feature"]), Is.InRange(0.0, 1.0));

    [Test]
    public void AnExplanationAddsUpToTheProbability()
    {
        var features = ScorerModels.Shipped.Relations.Shared.Keys.Where(feature => feature != LinearModel.Bias).Take(6).ToList();
        var kind = RelationKind.BuysFrom.Name();
        var score = ScorerModels.Shipped.Relations.Explain(kind, features).Sum(entry => entry.Weight);
        Assert.That(1 / (1 + Math.Exp(-score)), Is.EqualTo(ScorerModels.Shipped.Relations.Probability(kind, features)).Within(1e-9));
    }
}
