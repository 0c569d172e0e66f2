using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Candidates;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Features;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Scoring;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Statements;

/// <summary>Makes claims of statements: ends, figures, terms, status, source, and the quotes that show them.</summary>
public sealed class ClaimBuilder(DocumentAnalysis analysis, LinearModel statuses)
{
    private Document Document => analysis.Document;

    public IEnumerable<Claim> Build(Statement statement, int ordinal, IReadOnlyList<(SentenceSyntax Place, QuantityMention Figure)> figures)
    {
        var sentence = statement.Syntax.Sentence;
        var saidAt = analysis.SaidAt(sentence);
        var evidence = EvidenceOf(sentence.Span, figures.Where(figure => figure.Place != statement.Syntax).Select(figure => figure.Place.Sentence.Span));
        var terms = TermsReader.Read(statement, FiguresOf(figures), saidAt);
        var cited = analysis.Mentions.CitedSources.FirstOrDefault(source => source.Sentence == sentence.Index);
        var (attribution, origin) = SourceReader.Read(statement.Syntax.Text, cited is not null);
        var id = ClaimFactory.Statement(Document.Id, sentence.Span, ordinal);
        foreach (var relation in statement.Relations)
        {
            var candidate = relation.Candidate;
            yield return ClaimFactory.Create(
                new Claim
                {
                    Id = default,
                    Document = Document.Id,
                    Statement = id,
                    Kind = candidate.Kind,
                    Head = EndOf(candidate.Head.Entity),
                    Tail = EndOf(candidate.Tail.Entity),
                    Attributes = AttributesOf(candidate, statement, terms),
                    Status = StatusOf(candidate, statement.Anchor, saidAt),
                    Origin = origin,
                    Attribution = attribution,
                    CitedSource = cited?.Name,
                    SaidAt = sentence.Zone.Dateline,
                    Evidence = WithParties(evidence, sentence.Span, candidate),
                    Confidence = relation.Confidence,
                },
                Document);
        }
    }

    /// <summary>A claim of a capacity that stands alone.</summary>
    public Claim BuildCapacity(SentenceSyntax syntax, QuantityMention power, Participant subject, double confidence)
    {
        var saidAt = analysis.SaidAt(syntax.Sentence);
        var clause = syntax.ClauseAt(power.Span.Start);
        var asOf = syntax.Quantities.Where(quantity => quantity.Date is not null && Math.Abs(syntax.ClauseAt(quantity.Span.Start) - clause) <= 0).Select(quantity => quantity.Date).FirstOrDefault();
        var (attribution, origin) = SourceReader.Read(syntax.Text, citesPress: false);
        var candidate = new Candidate { Syntax = syntax, Kind = RelationKind.Operates, Head = subject, Tail = subject, Frames = [] };
        return ClaimFactory.Create(
            new Claim
            {
                Id = default,
                Document = Document.Id,
                Statement = ClaimFactory.Statement(Document.Id, power.Span),
                Head = EndOf(subject.Entity),
                Attributes = new ClaimAttributes { Capacity = power.Power, AsOf = asOf },
                Status = StatusOf(candidate, AnchorNear(syntax, power), saidAt),
                Origin = origin,
                Attribution = attribution,
                SaidAt = syntax.Sentence.Zone.Dateline,
                Evidence = EvidenceOf(syntax.Sentence.Span, []),
                Confidence = confidence,
            },
            Document);
    }

    /// <summary>The end of a claim that an entity of the document is.</summary>
    public ClaimEnd EndOf(int index)
    {
        var entity = analysis.Entities[index];
        return new ClaimEnd
        {
            Surface = entity.Surface,
            Type = entity.Type,
            Aliases = entity.Aliases.Where(alias => alias != entity.Surface).Order(StringComparer.Ordinal).ToValueList(),
            Operator = entity.Operator is { } owner ? analysis.Entities[owner].Surface : null,
            Place = entity.Place,
        };
    }

    private static TextSpan AnchorNear(SentenceSyntax syntax, QuantityMention power) =>
        syntax.Hits.Where(hit => syntax.ClauseAt(hit.Span.Start) == syntax.ClauseAt(power.Span.Start)).OrderBy(hit => Math.Abs(hit.Span.Start - power.Span.Start)).FirstOrDefault()?.Span ?? power.Span;

    private static ClaimAttributes FiguresOf(IReadOnlyList<(SentenceSyntax Place, QuantityMention Figure)> figures)
    {
        var attributes = ClaimAttributes.None;
        foreach (var (_, figure) in figures)
        {
            attributes = figure.Kind switch
            {
                QuantityKind.Money => attributes with { Amount = figure.Money },
                QuantityKind.Power => attributes with { Capacity = figure.Power },
                QuantityKind.Count => attributes with { Quantity = figure.Count },
                _ => attributes,
            };
        }

        return attributes;
    }

    /// <summary>What of a statement's terms one of its relations carries: a fact has no money, a stake belongs to ownership.</summary>
    private ClaimAttributes AttributesOf(Candidate candidate, Statement statement, ClaimAttributes terms)
    {
        var chips = statement.Relations.Where(relation => relation.Candidate.Kind == RelationKind.Deploys && relation.Candidate.Head.Entity == candidate.Head.Entity)
            .Select(relation => analysis.Entities[relation.Candidate.Tail.Entity].Surface).Distinct().Order(StringComparer.Ordinal).ToValueList();
        var sites = statement.Syntax.Participants.Where(participant => participant is { Type: EntityType.DataCenter, IsSaid: true })
            .Select(participant => analysis.Entities[participant.Entity].Surface).Distinct().Order(StringComparer.Ordinal).ToValueList();
        return candidate.Kind switch
        {
            RelationKind.Designs => ClaimAttributes.None,
            RelationKind.Operates => terms with { Amount = null, Stake = null, Quantity = null, Goods = null, Chips = [], Wording = Wording.None, TermMonths = null },
            RelationKind.Deploys => terms with { Amount = null, Capacity = null, Stake = null, Goods = null, Wording = Wording.None, TermMonths = null },
            RelationKind.Acquires => terms with { Start = null, End = null, TermMonths = null, Capacity = null },
            RelationKind.InvestsIn => terms with { TermMonths = null, End = null, Capacity = null },
            _ => terms with { Chips = chips, Sites = sites },
        };
    }

    private DealStatus StatusOf(Candidate candidate, TextSpan anchor, PartialDate? saidAt)
    {
        if (candidate.Kind == RelationKind.Designs)
            return DealStatus.Completed;
        var features = StatusFeatures.Of(candidate, anchor, saidAt);
        return Enum.GetValues<DealStatus>().MaxBy(status => statuses.Probability(status.Name(), features));
    }

    private ValueList<Evidence> EvidenceOf(TextSpan main, IEnumerable<TextSpan> further) =>
        new[] { main }.Concat(further.Distinct().Order(Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)))).Select(Quote).ToValueList();

    /// <summary>Adds the place where a party that the sentence does not name was named.</summary>
    private ValueList<Evidence> WithParties(ValueList<Evidence> evidence, TextSpan sentence, Candidate candidate)
    {
        var result = evidence.ToList();
        foreach (var party in new[] { candidate.Head, candidate.Tail }.Where(party => party.Kind != ParticipantKind.Named))
        {
            var named = analysis.Mentions.Mentions.Where(mention => mention.Entity == party.Entity && mention.Span.Start < sentence.Start).MaxBy(mention => mention.Span.Start)
                ?? analysis.Mentions.Mentions.First(mention => mention.Entity == party.Entity);
            var span = analysis.Sentences[named.Sentence].Sentence.Span;
            if (!result.Exists(known => known.Span == span))
                result.Add(Quote(span));
        }

        return result.ToValueList();
    }

    private Evidence Quote(TextSpan span)
    {
        var end = Math.Min(span.End, span.Start + Evidence.MaximumQuoteLength);
        if (end < span.End && char.IsHighSurrogate(Document.Text[end - 1]))
            end--;
        return new Evidence(new TextSpan(span.Start, end), Document.PageAt(span.Start), Document.Text[span.Start..end]);
    }
}
