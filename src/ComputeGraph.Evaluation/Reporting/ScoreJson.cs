using System.Text;
using System.Text.Json;
using ComputeGraph.Evaluation.Scoring;

namespace ComputeGraph.Evaluation.Reporting;

/// <summary>
/// Scores as one JSON object: the fields of the reference scorer's <c>--json</c>, then <c>by_language</c> (the same fields by language),
/// <c>recall_listed</c> and <c>recall_unlisted</c> (<c>recall</c>, <c>hit</c>, <c>gold</c>; null without a lexicon).
/// </summary>
public static class ScoreJson
{
    public static string Format(Scores scores)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, IndentSize = 1, NewLine = "\n" }))
        {
            json.WriteStartObject();
            Write(json, scores.Overall);
            json.WriteStartObject("by_language");
            foreach (var (language, figures) in scores.ByLanguage)
            {
                json.WriteStartObject(language);
                Write(json, figures);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            Write(json, "recall_listed", scores.RecallListed);
            Write(json, "recall_unlisted", scores.RecallUnlisted);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, ScoreFigures figures)
    {
        Write(json, "entities", figures.Entities);
        Write(json, "relations", figures.Relations);
        Write(json, "pairs_any_type", figures.PairsAnyType);
        Write(json, "capacities", figures.Capacities);
        json.WriteStartObject("by_type");
        foreach (var (type, value) in figures.ByType)
            Write(json, type ?? "null", value);
        json.WriteEndObject();
        json.WriteStartObject("attributes");
        foreach (var (attribute, value) in figures.Attributes)
        {
            json.WriteStartObject(attribute.ToString().ToLowerInvariant());
            Write(json, "accuracy", value.Accuracy);
            json.WriteNumber("of", value.Of);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Write(json, "evidence_given", figures.EvidenceGiven);
    }

    private static void Write(Utf8JsonWriter json, string name, Figures value)
    {
        json.WriteStartObject(name);
        Write(json, "precision", value.Precision);
        Write(json, "recall", value.Recall);
        Write(json, "f1", value.F1);
        json.WriteNumber("hit", value.Hit);
        json.WriteNumber("predicted", value.Predicted);
        json.WriteNumber("gold", value.Gold);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, RecallFigures? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Write(json, "recall", value.Recall);
        json.WriteNumber("hit", value.Hit);
        json.WriteNumber("gold", value.Gold);
        json.WriteEndObject();
    }

    // As the reference scorer writes it (1.0, not 1), so that two files can be told apart by their text.
    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value is { } number ? PythonText.Repr(number) : "null");
    }
}
