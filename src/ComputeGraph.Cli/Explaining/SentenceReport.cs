using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Predicates;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Scoring;
using ComputeGraph.Extraction.Statements;
using ComputeGraph.Extraction.Syntax;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Explaining;

/// <summary>What every layer of extraction saw in one sentence, as lines of text.</summary>
internal sealed class SentenceReport(ExtractionResult result, LinearModel model)
{
    private const int FeaturesShown = 8;
    private readonly DocumentAnalysis analysis = result.Analysis;

    /// <param name="syntax">The sentence.</param>
    /// <param name="everything">Whether candidates without any claim to stand are shown too, and all features.</param>
    public IEnumerable<string> Lines(SentenceSyntax syntax, bool everything) =>
    [
        $"sentence {syntax.Sentence.Index} ({syntax.Sentence.Language}, {syntax.Sentence.Zone.Kind.Name()}, item {syntax.Sentence.Zone.Item}, {Span(syntax.Sentence.Span)}, said {analysis.SaidAt(syntax.Sentence)?.ToString() ?? "at no known date"})",
        "  " + Text(syntax.Sentence.Span),
        .. Section("mentions", analysis.Mentions.Mentions.Where(mention => mention.Sentence == syntax.Sentence.Index)
            .Select(mention => $"{mention.Surface} {Span(mention.Span)} {mention.Type}, by {Camel(mention.Origin)}{Note(mention.Entry?.Id.Value)}{Note(mention.Role)} → {Entity(mention.Entity)}")),
        .. Section("quoted sources", analysis.Mentions.CitedSources.Where(cited => cited.Sentence == syntax.Sentence.Index).Select(cited => $"{cited.Name} {Span(cited.Span)}")),
        .. Section("figures", syntax.Quantities.Select(Figure)),
        .. Section("clauses", syntax.Clauses.Select((clause, number) => $"{number}: {Text(clause).Trim()}")),
        .. Section("participants", syntax.Participants.Select(participant => $"{Entity(participant.Entity)}, {Referred(participant)}")),
        .. Section("groups", syntax.Groups.Select(Group)),
        .. Section("predicates", syntax.Hits.Select(Predicate)),
        .. Section("frames", analysis.Frames[syntax.Sentence.Index].Select(Frame)),
        .. Section("candidates", Candidates(syntax, everything).SelectMany(scored => Candidate(scored, everything))),
        .. Section("claims", result.Claims.Where(claim => claim.Evidence[0].Span.Overlaps(syntax.Sentence.Span)).SelectMany(Claim)),
    ];

    /// <summary>The candidates of a sentence, the surest first.</summary>
    public IEnumerable<ScoredCandidate> Candidates(SentenceSyntax syntax, bool everything) => result.Candidates
        .Where(scored => scored.Candidate.Syntax.Sentence.Index == syntax.Sentence.Index && (everything || scored.Fate is null || scored.Confidence >= 0.05 || scored.Candidate.OwnFrames.Any()))
        .OrderBy(scored => scored.Fate is null ? 0 : 1).ThenByDescending(scored => scored.Confidence);

    public string Entity(int index) => DisplayText.Clean(analysis.Entities[index].Name);

    /// <summary>What each feature added, the greatest effect first.</summary>
    public IEnumerable<(string Feature, double Weight)> Weights(ScoredCandidate scored) => model.Explain(scored.Candidate.Kind.Name(), scored.Features);

    private static IEnumerable<string> Section(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : all.Select(line => "    " + DisplayText.Clean(line)).Prepend("  " + title);
    }

    private IEnumerable<string> Candidate(ScoredCandidate scored, bool everything)
    {
        var (head, tail) = (Entity(scored.Candidate.Head.Entity), Entity(scored.Candidate.Tail.Entity));
        yield return $"{(scored.Fate is null ? "+" : "-")} {scored.Candidate.Kind.Name()} {head} → {tail}  {scored.Confidence:0.00}{(scored.Fate is { } fate ? $"  fell: {fate}" : "  stands")}";
        var weights = Weights(scored).ToList();
        var shown = everything ? weights.Count : FeaturesShown;
        if (weights.Count > 0)
            yield return "    " + string.Join("  ", weights.Take(shown).Select(entry => $"{entry.Feature} {entry.Weight:+0.00;-0.00}")) + (weights.Count > shown ? $"  and {weights.Count - shown} more" : "");
    }

    private static IEnumerable<string> Claim(Claim claim)
    {
        var figures = new[]
        {
            claim.Attributes.Amount is { } money ? FigureText.Money(money, ReportLanguage.En) : null,
            claim.Attributes.Capacity is { } power ? FigureText.Power(power.Amount, ReportLanguage.En) : null,
            claim.Attributes.Quantity is { } count ? FigureText.Count(count, ReportLanguage.En) : null,
            claim.Attributes.Stake is { } stake ? FigureText.Percent(stake, ReportLanguage.En) : null,
            claim.Attributes.Start is { } start ? $"from {start}" : null,
            claim.Attributes.End is { } end ? $"until {end}" : null,
            claim.Attributes.TermMonths is { } term ? $"{term} months" : null,
            claim.Attributes.Goods?.Name(),
        }.OfType<string>();
        yield return $"{claim.Kind?.Name() ?? "capacity"} {claim.Head.Surface}{(claim.Tail is { } tail ? " → " + tail.Surface : "")}  {claim.Confidence:0.00}, {claim.Status.Name()}, {claim.Attribution.Name()}{(claim.CitedSource is { } cited ? $" ({cited})" : "")}, {claim.Id}";
        if (figures.Any())
            yield return "    " + string.Join(" · ", figures);
    }

    private string Figure(QuantityMention quantity)
    {
        var value = quantity.Kind switch
        {
            QuantityKind.Money => quantity.Money is { } money ? FigureText.Money(money, ReportLanguage.En) : "",
            QuantityKind.Power => quantity.Power is { } power ? $"{FigureText.Power(power.Amount, ReportLanguage.En)} {power.Measure.Name()}" : "",
            QuantityKind.Count => quantity.Count is { } count ? FigureText.Count(count, ReportLanguage.En) : "",
            QuantityKind.Percent => quantity.Percent is { } percent ? FigureText.Percent(percent, ReportLanguage.En) : "",
            QuantityKind.Date => quantity.Date?.ToString() ?? "",
            _ => $"{quantity.TermMonths} months",
        };
        return $"{Text(quantity.Span)} {Span(quantity.Span)} {Camel(quantity.Kind)} {value}{(quantity.IsConversion ? ", a conversion" : "")}";
    }

    private static string Referred(Participant participant) => participant.Kind switch
    {
        ParticipantKind.Named => $"named {Span(participant.Span)}",
        ParticipantKind.Anaphor => $"by a pronoun or description {Span(participant.Span)}",
        ParticipantKind.Subject => "unsaid: the subject of before goes on",
        _ => "unsaid: what the passage is about",
    };

    private string Group(ParticipantGroup group) =>
        $"[{string.Join(", ", group.Members.Select(member => Entity(member.Entity)))}] clause {group.Clause}{Note(group.Marker.Length > 0 ? "after " + group.Marker : null)}{(group.Possessive ? ", possessive" : "")}{(group.Product ? ", qualifies goods" : "")}";

    private string Predicate(PredicateHit hit) =>
        $"{Text(hit.Span)} {Span(hit.Span)} line {hit.Predicate.Line} {hit.Predicate.Lemma} ({Camel(hit.Predicate.Class)}): {hit.Predicate.Kind?.Name() ?? "dealing as such"}, {string.Join(' ', hit.Predicate.Slots.Select(slot => $"{slot.Key}={Camel(slot.Value)}"))}, {hit.Predicate.Status.Name()}{(hit.Participle ? ", may be passive" : "")}";

    private string Frame(Frame frame) =>
        $"{frame.Kind?.Name() ?? "dealing"} {Entity(frame.Head.Entity)} ({frame.HeadSlot}) → {Entity(frame.Tail.Entity)} ({frame.TailSlot}) by {Text(frame.Hit.Span)}{(frame.Directed ? "" : ", direction open")}{(frame.Carried ? ", subject carried over" : "")}";

    private string Text(TextSpan span) => DisplayText.Clean(span.In(analysis.Document.Text));

    private static string Span(TextSpan span) => $"{span.Start}–{span.End}";

    private static string Note(string? note) => note is null ? "" : ", " + note;

    private static string Camel<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
