using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Candidates;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Features;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Extraction.Mentions;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Scoring;
using ComputeGraph.Extraction.Statements;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction;

/// <summary>A document becomes claims: generous candidates, rules as features, one scorer. Safe to use from several threads.</summary>
public sealed class ClaimExtractor
{
    /// <summary>Raised with every change of rules that may change claims; stored documents of another version are extracted anew by <c>ingest --refresh</c>.</summary>
    private const string RulesVersion = "1";
    private readonly MentionFinder finder;
    private readonly ScorerModels models;

    public ClaimExtractor(NameLexicon lexicon, ScorerModels? models = null)
    {
        finder = new MentionFinder(new LexiconMatcher(lexicon));
        this.models = models ?? ScorerModels.Shipped;
        Fingerprint = DerivedId.Of("rules", RulesVersion, lexicon.Fingerprint);
    }

    /// <summary>Changes when rules or lexicon do.</summary>
    public string Fingerprint { get; }

    public DocumentAnalysis Analyse(Document document) => DocumentAnalysis.Of(document, finder);

    /// <summary>The claims of a document, in the order of its text.</summary>
    public IReadOnlyList<Claim> Extract(Document document) => Extract(Analyse(document)).Claims;

    /// <summary>The claims together with every candidate and its fate.</summary>
    public ExtractionResult Extract(DocumentAnalysis analysis)
    {
        var scored = new List<ScoredCandidate>();
        var statements = new List<Statement>();
        foreach (var syntax in analysis.Sentences)
        {
            var settled = Score(analysis, syntax);
            scored.AddRange(settled);
            statements.AddRange(StatementGrouping.Group([.. settled.Where(entry => entry.Fate is null)]));
        }

        var figures = new FigureReader(analysis, models.Figures).Assign(statements);
        var builder = new ClaimBuilder(analysis, models.Statuses);
        var ordinals = statements.GroupBy(statement => statement.Syntax).SelectMany(group => group.Select((statement, ordinal) => (statement, ordinal))).ToDictionary(pair => pair.statement, pair => pair.ordinal);
        var claims = statements.SelectMany(statement => builder.Build(statement, ordinals[statement], figures[statement])).ToList();
        var taken = figures.Values.SelectMany(list => list.Select(entry => entry.Figure)).ToHashSet();
        claims.AddRange(analysis.Sentences.SelectMany(syntax => Capacities(syntax, builder, taken)));
        return new ExtractionResult(analysis, scored, [.. claims.DistinctBy(claim => claim.Id)]);
    }

    private IReadOnlyList<ScoredCandidate> Score(DocumentAnalysis analysis, SentenceSyntax syntax)
    {
        var candidates = CandidateFinder.Find(syntax, analysis.Frames[syntax.Sentence.Index]);
        if (candidates.Count == 0)
            return [];
        var reader = new RelationFeatures(analysis.Entities, analysis.MentionCounts);
        var scored = candidates.Select(candidate =>
        {
            var features = reader.Of(candidate, analysis.Frames[syntax.Sentence.Index]).Names;
            return new ScoredCandidate(candidate, features, models.Relations.Probability(candidate.Kind.Name(), features), Fate: null);
        });
        return Contest.Settle(scored, models.Relations);
    }

    private IEnumerable<Claim> Capacities(SentenceSyntax syntax, ClaimBuilder builder, HashSet<QuantityMention> taken)
    {
        foreach (var power in syntax.Quantities.Where(quantity => quantity.Kind == QuantityKind.Power))
        {
            var best = SubjectsOf(syntax)
                .Select(subject => (Subject: subject, Probability: models.Capacities.Probability("capacity", CapacityFeatures.Of(syntax, power, subject, taken.Contains(power)))))
                .OrderByDescending(entry => entry.Probability).ThenBy(entry => entry.Subject.Span.Start).FirstOrDefault();
            if (best.Subject is not null && best.Probability >= models.Capacities.Threshold("capacity"))
                yield return builder.BuildCapacity(syntax, power, best.Subject, best.Probability);
        }
    }

    /// <summary>Whose capacity a sentence may state: companies and sites, each once.</summary>
    internal static IEnumerable<Participant> SubjectsOf(SentenceSyntax syntax) =>
        syntax.Participants.Where(participant => participant.Type != EntityType.Chip).DistinctBy(participant => participant.Entity);
}
