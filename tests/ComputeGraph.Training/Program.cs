using ComputeGraph.Extraction;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Extraction.Scoring;
using ComputeGraph.Training;

// usage: --output WEIGHTS.json [--folds N --predictions DIR] FOLDER…
// Each FOLDER holds texts (in it, or in its folder texts) and gold answers of the same stems (in its folder gold).
var options = TrainingOptions.Parse(args);
var extractor = new ClaimExtractor(SeedLexicon.Load());
var labelled = options.Folders.SelectMany(folder => LabelledFolder.Read(folder, extractor)).ToList();
Console.Error.WriteLine($"{labelled.Count} labelled documents");
if (options.Folds > 1)
    CrossValidation.Run(labelled, options);
if (options.Output is { } output)
{
    var set = new TrainingSet();
    foreach (var document in labelled)
        set.Add(document.Analysis, document.Gold);
    var models = set.Train();
    ThresholdSetting.Set(labelled, models);
    using var stream = File.Create(output);
    models.Write(stream);
    stream.WriteByte((byte)'\n');
    Console.Error.WriteLine($"{set.Relations.Count} candidates, {set.Figures.Count} figures, {set.Capacities.Count} capacities, {set.Statuses.Count} statuses → {output}");
}

return 0;
