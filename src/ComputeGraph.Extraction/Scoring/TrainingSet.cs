using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Candidates;
using ComputeGraph.Extraction.Features;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Statements;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Scoring;

/// <summary>
/// Turns documents with gold answers into examples for every model. A candidate is right where a gold row of its kind (or an accepted
/// other) joins its ends and is told in its sentence; a debatable row, or one told elsewhere, teaches nothing.
/// </summary>
public sealed class TrainingSet
{
    public List<TrainingExample> Relations { get; } = [];

    public List<TrainingExample> Figures { get; } = [];

    public List<TrainingExample> Capacities { get; } = [];

    public List<TrainingExample> Statuses { get; } = [];

    public void Add(DocumentAnalysis analysis, ExtractionFile gold)
    {
        var names = new GoldNames(analysis, gold);
        var reader = new RelationFeatures(analysis.Entities, analysis.MentionCounts);
        foreach (var syntax in analysis.Sentences)
        {
            var right = new List<(Candidate Candidate, ExtractedRelation Gold)>();
            foreach (var candidate in CandidateFinder.Find(syntax, analysis.Frames[syntax.Sentence.Index]))
            {
                var rows = gold.Relations.Where(row => names.Matches(row, candidate)).ToList();
                var told = rows.Find(row => names.IsToldIn(row, syntax));
                if (told is null ? rows.Count > 0 : told.Optional)
                    continue;
                Relations.Add(new TrainingExample(candidate.Kind.Name(), reader.Of(candidate, analysis.Frames[syntax.Sentence.Index]).Names, told is not null, gold.Doc));
                if (told is not null)
                    right.Add((candidate, told));
            }

            AddStatuses(analysis, right, gold);
            AddFigures(analysis, right, gold);
            AddCapacities(syntax, names, gold);
        }
    }

    public ScorerModels Train() => new()
    {
        Relations = LinearTrainer.Train(Relations),
        Figures = LinearTrainer.Train(Figures),
        Capacities = LinearTrainer.Train(Capacities),
        Statuses = LinearTrainer.Train(Statuses),
    };

    private void AddStatuses(DocumentAnalysis analysis, List<(Candidate Candidate, ExtractedRelation Gold)> right, ExtractionFile gold)
    {
        foreach (var (candidate, row) in right.Where(pair => pair.Candidate.Kind != RelationKind.Designs && pair.Gold.Status is not null))
        {
            var features = StatusFeatures.Of(candidate, StatementGrouping.AnchorOf(candidate), analysis.SaidAt(candidate.Syntax.Sentence));
            Statuses.AddRange(Enum.GetValues<DealStatus>().Select(status => new TrainingExample(status.Name(), features, status == row.Status, gold.Doc)));
        }
    }

    private void AddFigures(DocumentAnalysis analysis, List<(Candidate Candidate, ExtractedRelation Gold)> right, ExtractionFile gold)
    {
        var reader = new FigureReader(analysis, new LinearModel { Shared = [], Classes = [] });
        var standing = right.Select(pair => new ScoredCandidate(pair.Candidate, [], 1, Fate: null)).ToList();
        foreach (var statement in StatementGrouping.Group(standing))
        {
            var rows = right.Where(pair => statement.Relations.Any(relation => relation.Candidate == pair.Candidate)).Select(pair => pair.Gold).ToList();
            foreach (var (place, figure) in reader.Near(statement.Syntax))
            {
                if (FigureReader.ClassOf(figure) is { } name)
                    Figures.Add(new TrainingExample(name, FigureReader.Features(statement, place, figure), rows.Exists(row => HasFigure(row, figure)), gold.Doc));
            }
        }
    }

    private void AddCapacities(SentenceSyntax syntax, GoldNames names, ExtractionFile gold)
    {
        foreach (var power in syntax.Quantities.Where(quantity => quantity.Kind == QuantityKind.Power))
        {
            var inDeal = gold.Relations.Any(row => HasFigure(row, power) && names.IsToldIn(row, syntax));
            foreach (var subject in ClaimExtractor.SubjectsOf(syntax))
            {
                var row = gold.Capacities.FirstOrDefault(row => names.IsNamed(subject.Entity, row.Subject) && Near(row.Gw, power.Power!.Value.Amount.Value));
                if (row is null || !row.Optional)
                    Capacities.Add(new TrainingExample("capacity", CapacityFeatures.Of(syntax, power, subject, inDeal), row is not null, gold.Doc));
            }
        }
    }

    private static bool HasFigure(ExtractedRelation row, QuantityMention figure) => figure.Kind switch
    {
        QuantityKind.Money => row.Amount?.Value is { } amount && Near(amount, figure.Money!.Value.Amount.Value) && (row.Amount.Currency ?? "USD") == figure.Money.Value.Currency,
        QuantityKind.Power => row.Capacity?.Gw is { } gw && Near(gw, figure.Power!.Value.Amount.Value),
        QuantityKind.Count => row.Quantity?.Value is { } count && Near(count, figure.Count!.Value.Amount.Value),
        _ => false,
    };

    private static bool Near(decimal first, decimal second) => Math.Abs(first - second) <= 0.01m * Math.Max(Math.Abs(first), Math.Abs(second));

    /// <summary>Which of a document's entities a gold answer's names mean.</summary>
    private sealed class GoldNames
    {
        private readonly DocumentAnalysis analysis;
        private readonly Dictionary<string, HashSet<int>> byName;

        public GoldNames(DocumentAnalysis analysis, ExtractionFile gold)
        {
            this.analysis = analysis;
            byName = gold.Entities.GroupBy(entity => entity.Name).ToDictionary(group => group.Key, group => EntitiesOf(analysis, group.First()));
        }

        public bool IsNamed(int entity, string name) => byName.TryGetValue(name, out var entities) && entities.Contains(entity);

        public bool Matches(ExtractedRelation row, Candidate candidate)
        {
            var kind = candidate.Kind is RelationKind.LendsTo or RelationKind.Guarantees ? RelationKind.PartnersWith : candidate.Kind;
            if (row.Kind is { } exact ? exact != candidate.Kind : row.Type != kind && row.Alt?.Contains(kind) != true)
                return false;
            var (head, tail) = (candidate.Head.Entity, candidate.Tail.Entity);
            return (IsNamed(head, row.Head) && IsNamed(tail, row.Tail)) || (kind == RelationKind.PartnersWith && IsNamed(head, row.Tail) && IsNamed(tail, row.Head) && candidate.IsSymmetric);
        }

        /// <summary>Whether the row's evidence stands in the sentence, or the sentence in it.</summary>
        public bool IsToldIn(ExtractedRelation row, SentenceSyntax syntax)
        {
            var start = analysis.Document.Text.IndexOf(row.Evidence, StringComparison.Ordinal);
            return start < 0 || new TextSpan(start, start + row.Evidence.Length).Overlaps(syntax.Sentence.Span);
        }

        private static HashSet<int> EntitiesOf(DocumentAnalysis analysis, ExtractedEntity gold)
        {
            var keys = gold.Aliases.Append(gold.Name).Select(NameKey.Of).ToHashSet();
            return [.. analysis.Entities.Where(entity => entity.Type == gold.Type && entity.Aliases.Append(entity.Name).Append(entity.Surface).Any(name => keys.Contains(NameKey.Of(name)))).Select(entity => entity.Index)];
        }
    }
}
