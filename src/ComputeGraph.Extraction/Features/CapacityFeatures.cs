using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Features;

/// <summary>What speaks for stated power's being the capacity of one subject alone.</summary>
public static class CapacityFeatures
{
    /// <param name="syntax">The sentence.</param>
    /// <param name="power">The figure.</param>
    /// <param name="subject">Whose capacity it may be.</param>
    /// <param name="inDeal">Whether a deal of the sentence took the figure.</param>
    public static IReadOnlyList<string> Of(SentenceSyntax syntax, QuantityMention power, Participant subject, bool inDeal)
    {
        var features = new FeatureVector();
        features.Add("is:" + subject.Kind);
        features.Add("type:" + subject.Type);
        features.Add("in-deal", inDeal);
        features.Add("measure:" + power.Power?.Measure);
        features.Add("bound:" + power.Power?.Amount.Bound);
        var clauseSpan = syntax.Clauses[syntax.ClauseAt(power.Span.Start)];
        foreach (var cue in Cues.In(syntax.Slice(clauseSpan)))
            features.Add("clause:" + cue);
        var companies = syntax.Participants.Where(participant => participant.Kind == ParticipantKind.Named && participant.Type == EntityType.Company).Select(participant => participant.Entity).Distinct().Count();
        var sites = syntax.Participants.Where(participant => participant.Kind == ParticipantKind.Named && participant.Type == EntityType.DataCenter).Select(participant => participant.Entity).Distinct().Count();
        features.Add("companies:" + Math.Min(companies, 3));
        features.Add("sites:" + Math.Min(sites, 2));
        features.Add($"alone:{subject.Type}", (subject.Type == EntityType.Company ? companies : sites) == 1 && subject.Kind == ParticipantKind.Named);
        features.Add("site:rival", subject.Type == EntityType.Company && sites > 0);
        features.Add("language:" + syntax.Sentence.Language);
        if (!subject.IsSaid)
            return features.Names;
        features.Add("before", subject.Span.End <= power.Span.Start);
        features.Add("clause:" + Math.Min(3, Math.Abs(syntax.ClauseAt(subject.Span.Start) - syntax.ClauseAt(power.Span.Start))));
        var distance = Math.Max(0, Math.Max(subject.Span.Start, power.Span.Start) - Math.Min(subject.Span.End, power.Span.End)) * (syntax.Sentence.Language == "zh" ? 2 : 1);
        features.Add(distance switch { <= 10 => "distance:10", <= 40 => "distance:40", <= 100 => "distance:100", _ => "distance:far" });
        var nearest = syntax.Participants.Where(participant => participant.IsSaid && participant.Type != EntityType.Chip).MinBy(participant => Math.Max(0, Math.Max(participant.Span.Start, power.Span.Start) - Math.Min(participant.Span.End, power.Span.End)));
        features.Add("nearest", nearest?.Entity == subject.Entity);
        var first = syntax.Participants.FirstOrDefault(participant => participant.IsSaid && participant.Type != EntityType.Chip);
        features.Add("first", first?.Entity == subject.Entity);
        var group = syntax.Groups.FirstOrDefault(group => group.Members.Contains(subject));
        features.Add("marker:" + (group?.Marker is { Length: > 0 } marker ? marker : "none"));
        features.Add("possessive", group?.Possessive == true);
        features.Add("listed", group?.Members.Count > 1);
        return features.Names;
    }
}
