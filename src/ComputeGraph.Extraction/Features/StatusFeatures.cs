using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Candidates;
using ComputeGraph.Extraction.Quantities;

namespace ComputeGraph.Extraction.Features;

/// <summary>What tells how firm a statement is: tense, mood, the verb's own meaning, doubt, and dates before or after the report.</summary>
public static class StatusFeatures
{
    public static IReadOnlyList<string> Of(Candidate candidate, TextSpan anchor, PartialDate? saidAt)
    {
        var syntax = candidate.Syntax;
        var features = new FeatureVector();
        features.Add("kind:" + candidate.Kind);
        var clause = syntax.ClauseAt(anchor.Start);
        foreach (var cue in Cues.In(syntax.Slice(syntax.Clauses[clause])))
            features.Add("clause:" + cue);
        foreach (var cue in Cues.In(syntax.Text))
            features.Add("sentence:" + cue);
        foreach (var hit in syntax.Hits.Where(hit => hit.Span == anchor))
        {
            features.Add("implied:" + hit.Predicate.Status);
            features.Add("line:" + hit.Predicate.Line);
        }

        var before = syntax.Slice(Math.Max(syntax.Sentence.Span.Start, anchor.Start - 14), anchor.Start).TrimEnd();
        var after = syntax.Slice(anchor.End, Math.Min(syntax.Sentence.Span.End, anchor.End + 3));
        features.Add("form:" + syntax.Slice(anchor).ToLowerInvariant() switch
        {
            var form when form.EndsWith("ing") => "ing",
            var form when form.EndsWith("ed") => "ed",
            _ => "other",
        });
        features.Add("before:will", EndsWithAny(before, "will", "would", "to", "将", "拟", "计划", "将会", "can", "could", "may"));
        features.Add("before:has", EndsWithAny(before, "has", "have", "had", "was", "were", "been", "已", "已经", "曾"));
        features.Add("after:le", after.StartsWith('了') || after.StartsWith('过'));
        if (saidAt is { } said)
        {
            foreach (var date in syntax.Quantities.Where(quantity => quantity is { Kind: QuantityKind.Date, Date: not null } && syntax.ClauseAt(quantity.Span.Start) == clause))
                features.Add(date.Date!.Value.First > said.Last ? "date:after" : date.Date.Value.Last < said.First ? "date:before" : "date:now");
        }

        features.Add("zone:" + syntax.Sentence.Zone.Kind);
        return features.Names;
    }

    private static bool EndsWithAny(string text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
