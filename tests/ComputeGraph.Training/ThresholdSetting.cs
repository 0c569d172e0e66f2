using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Scoring;

namespace ComputeGraph.Training;

/// <summary>
/// Sets each kind's threshold where the F1 of held-out candidates is best, held apart from the weights by inner cross-validation; a kind
/// with few examples keeps the common one.
/// </summary>
internal static class ThresholdSetting
{
    private const int InnerFolds = 4;
    private const int FewestExamples = 25;

    public static void Set(IReadOnlyList<LabelledDocument> documents, ScorerModels models)
    {
        var held = new List<(TrainingExample Example, double Probability, string Model)>();
        for (var fold = 0; fold < InnerFolds; fold++)
        {
            var train = SetOf(documents, index => index % InnerFolds != fold);
            var test = SetOf(documents, index => index % InnerFolds == fold);
            var inner = train.Train();
            held.AddRange(test.Relations.Select(example => (example, inner.Relations.Probability(example.Class, example.Features), "relation")));
            held.AddRange(test.Figures.Select(example => (example, inner.Figures.Probability(example.Class, example.Features), "figure")));
            held.AddRange(test.Capacities.Select(example => (example, inner.Capacities.Probability(example.Class, example.Features), "capacity")));
        }

        var common = Best([.. held.Where(entry => entry.Model == "relation").Select(entry => (entry.Example.Label, entry.Probability))]);
        foreach (var kind in VocabularyNames.All<RelationKind>())
            models.Relations.Thresholds[kind] = Of("relation", kind) ?? common;
        foreach (var name in models.Figures.Classes.Keys)
            models.Figures.Thresholds[name] = Of("figure", name) ?? 0.5;
        models.Capacities.Thresholds["capacity"] = Of("capacity", "capacity") ?? 0.5;

        double? Of(string model, string name)
        {
            var examples = held.Where(entry => entry.Model == model && entry.Example.Class == name).Select(entry => (entry.Example.Label, entry.Probability)).ToList();
            return examples.Count(example => example.Label) < FewestExamples ? null : Best(examples);
        }
    }

    private static TrainingSet SetOf(IReadOnlyList<LabelledDocument> documents, Func<int, bool> belongs)
    {
        var set = new TrainingSet();
        for (var i = 0; i < documents.Count; i++)
        {
            if (belongs(i))
                set.Add(documents[i].Analysis, documents[i].Gold);
        }

        return set;
    }

    /// <summary>The threshold of best F1, on a grid of hundredths between 0.15 and 0.80.</summary>
    private static double Best(IReadOnlyList<(bool Label, double Probability)> examples)
    {
        var gold = examples.Count(example => example.Label);
        return Enumerable.Range(15, 66).Select(hundredths => hundredths / 100.0).MaxBy(threshold =>
        {
            var predicted = examples.Count(example => example.Probability >= threshold);
            var hit = examples.Count(example => example.Label && example.Probability >= threshold);
            return predicted + gold == 0 ? 0 : 2.0 * hit / (predicted + gold);
        });
    }
}
