using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Json;
using ComputeGraph.Extraction;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Extraction.Scoring;
using ComputeGraph.Pipeline.Rules;

namespace ComputeGraph.Training;

/// <summary>Trains on all parts but one and predicts that one, in turn: the honest figure on labelled documents.</summary>
internal static class CrossValidation
{
    public static void Run(IReadOnlyList<LabelledDocument> documents, TrainingOptions options)
    {
        var lexicon = SeedLexicon.Load();
        var rules = new ConsolidationRules(lexicon, RateTable.Shipped);
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var set = new TrainingSet();
            var rest = documents.Where((_, index) => index % options.Folds != fold).ToList();
            foreach (var document in rest)
                set.Add(document.Analysis, document.Gold);
            var models = set.Train();
            ThresholdSetting.Set(rest, models);
            var extractor = new ClaimExtractor(lexicon, models);
            foreach (var document in documents.Where((_, index) => index % options.Folds == fold))
                Write(document, extractor, rules, options);
        }
    }

    private static void Write(LabelledDocument document, ClaimExtractor extractor, ConsolidationRules rules, TrainingOptions options)
    {
        if (options.Predictions is not { } folder)
            return;
        Directory.CreateDirectory(folder);
        var result = extractor.Extract(document.Analysis);
        File.WriteAllText(Path.Combine(folder, document.Stem + ".json"), ComputeGraphJson.Write(PredictionFile.Of(document, result, rules)));
    }
}
