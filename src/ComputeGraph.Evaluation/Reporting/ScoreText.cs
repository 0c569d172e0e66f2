using ComputeGraph.Evaluation.Scoring;

namespace ComputeGraph.Evaluation.Reporting;

/// <summary>Scores as text for people.</summary>
public static class ScoreText
{
    /// <summary>The lines of the reference scorer, and no others.</summary>
    public static IEnumerable<string> Lines(ScoreFigures figures)
    {
        foreach (var (name, value) in Named(figures))
            yield return $"{name,-15} {Rates(value)}   ({value.Hit} right, {value.Predicted} predicted, {value.Gold} gold)";
        foreach (var (type, value) in figures.ByType)
            yield return $"  {PythonText.Str(type),-13} {Rates(value)}   ({value.Gold} gold)";
        var attributes = figures.Attributes
            .Where(pair => pair.Value.Accuracy is not null)
            .Select(pair => $"{pair.Key.ToString().ToLowerInvariant()} {ExactRounding.Format(pair.Value.Accuracy!.Value, 2)}/{pair.Value.Of}");
        yield return "  attributes    " + string.Join("  ", attributes);
    }

    /// <summary>What the reference scorer does not say: the main figures by language, and the recall on names the lexicon has and has not.</summary>
    public static IEnumerable<string> FurtherLines(Scores scores)
    {
        foreach (var (language, figures) in scores.ByLanguage)
        {
            foreach (var (name, value) in Named(figures))
                yield return $"{language} {name,-15} {Rates(value)}   ({value.Hit} right, {value.Predicted} predicted, {value.Gold} gold)";
        }

        if (scores.RecallListed is { } listed && scores.RecallUnlisted is { } unlisted)
        {
            yield return $"names in the lexicon      R {Rate(listed)}   ({listed.Hit} of {listed.Gold} entities)";
            yield return $"names not in the lexicon  R {Rate(unlisted)}   ({unlisted.Hit} of {unlisted.Gold} entities)";
        }
    }

    /// <summary>The listing of errors, document by document, as the reference scorer prints it before its figures.</summary>
    public static IEnumerable<string> ErrorLines(Scores scores) => scores.Errors.SelectMany(document => document.Lines.Prepend(document.File));

    private static IEnumerable<(string Name, Figures Value)> Named(ScoreFigures figures) =>
    [
        ("entities", figures.Entities), ("relations", figures.Relations), ("pairs_any_type", figures.PairsAnyType), ("capacities", figures.Capacities),
    ];

    private static string Rates(Figures value) =>
        $"P {ExactRounding.Format(value.Precision, 3)}  R {ExactRounding.Format(value.Recall, 3)}  F1 {ExactRounding.Format(value.F1, 3)}";

    private static string Rate(RecallFigures value) => value.Recall is { } recall ? ExactRounding.Format(recall, 3) : "-";
}
