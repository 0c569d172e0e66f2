using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Values;
using ComputeGraph.Evaluation.Answers;

namespace ComputeGraph.Evaluation.Scoring;

/// <summary>
/// Scores a folder of predictions (extraction files) against a folder of gold answers, micro-averaged over all documents. Every
/// <c>NAME.json</c> of gold is compared with the <c>NAME.json</c> of the predictions; other predictions do not count.
/// </summary>
public static class Scorer
{
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.BadExtractionFile"/>: a folder is missing, there is no gold answer, or
    /// one cannot be read; <see cref="ComputeGraphException.Place"/> names it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Scores Score(string goldDirectory, string predictedDirectory, ScoringOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new ScoringOptions();
        var files = GoldFiles(goldDirectory);
        RequireFolder(predictedDirectory, "predictions");
        var overall = new ScoreTally();
        var byLanguage = new SortedDictionary<string, ScoreTally>(StringComparer.Ordinal);
        var errors = new List<DocumentErrors>();
        var faults = new List<PredictionFault>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var gold = AnswerReader.Gold(file);
            var (predicted, fault) = AnswerReader.Predicted(Path.Combine(predictedDirectory, Path.GetFileName(file)));
            var (tally, lines) = DocumentScorer.Score(gold, predicted, options.Lexicon);
            overall.Add(tally);
            byLanguage.TryAdd(gold.Language, new ScoreTally());
            byLanguage[gold.Language].Add(tally);
            if (fault is not null)
                faults.Add(fault);
            if (options.ListErrors && lines.Count > 0)
                errors.Add(new DocumentErrors(Path.GetFileName(file), lines.ToValueList()));
        }

        return new Scores
        {
            Documents = files.Count,
            Overall = overall.ToFigures(),
            ByLanguage = new SortedDictionary<string, ScoreFigures>(byLanguage.ToDictionary(pair => pair.Key, pair => pair.Value.ToFigures()), StringComparer.Ordinal),
            RecallListed = options.Lexicon is null ? null : RecallFigures.From(overall.Listed.Good, overall.Listed.Of),
            RecallUnlisted = options.Lexicon is null ? null : RecallFigures.From(overall.Unlisted.Good, overall.Unlisted.Of),
            Errors = errors.ToValueList(),
            Faults = faults.ToValueList(),
        };
    }

    private static List<string> GoldFiles(string directory)
    {
        RequireFolder(directory, "gold answers");
        try
        {
            var files = Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw Fault(directory, $"'{directory}' holds no gold answers (*.json). Give the folder that does.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault(directory, $"The folder '{directory}' cannot be read: {fault.Message}", fault);
        }
    }

    private static void RequireFolder(string directory, string what)
    {
        if (!Directory.Exists(directory))
            throw Fault(directory, $"There is no folder '{directory}' of {what}. Give the folder that holds them, one JSON file a document.");
    }

    private static ComputeGraphException Fault(string place, string message, Exception? inner = null) =>
        new(ErrorCode.BadExtractionFile, message, inner) { Place = place };
}
