using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Evaluation.Alignment;
using ComputeGraph.Evaluation.Answers;
using ComputeGraph.Evaluation.Matching;
using ComputeGraph.Evaluation.Reporting;

namespace ComputeGraph.Evaluation.Scoring;

/// <summary>Scores one document: entities first, then relations and capacities under the gold names that the entities stand for.</summary>
internal sealed class DocumentScorer
{
    private const int RelationQuote = 160;
    private const int CapacityQuote = 120;

    private readonly AnswerFile gold;
    private readonly AnswerFile predicted;
    private readonly NameAlignment names;

    private DocumentScorer(AnswerFile gold, AnswerFile predicted)
    {
        this.gold = gold;
        this.predicted = predicted;
        names = new NameAlignment(gold.Entities, predicted.Entities);
    }

    private ScoreTally Tally { get; } = new();

    private List<string> Errors { get; } = [];

    public static (ScoreTally Tally, List<string> Errors) Score(AnswerFile gold, AnswerFile predicted, NameLexicon? lexicon)
    {
        var scorer = new DocumentScorer(gold, predicted);
        scorer.ScoreEntities(lexicon);
        scorer.ScoreRelations();
        scorer.ScoreCapacities();
        return (scorer.Tally, scorer.Errors);
    }

    private void ScoreEntities(NameLexicon? lexicon)
    {
        var asked = gold.Entities.Select(entity => (entity.Type, entity.Name)).ToHashSet();
        var given = predicted.Entities.Select(entity => (entity.Type, Name: names.Resolve(entity.Name))).ToHashSet();
        Tally.Entities.Add(asked.Count(given.Contains), given.Count, asked.Count);
        Errors.AddRange(Sorted(asked.Except(given)).Select(entity => $"  - entity missed   {entity}"));
        Errors.AddRange(Sorted(given.Except(asked)).Select(entity => $"  + entity wrong    {entity}"));
        if (lexicon is null)
            return;
        foreach (var forms in gold.Entities.GroupBy(entity => (entity.Type, entity.Name)))
        {
            var listed = forms.Any(entity => IsListed(entity, lexicon));
            (listed ? Tally.Listed : Tally.Unlisted).Add(given.Contains(forms.Key));
        }
    }

    private static bool IsListed(AnswerEntity entity, NameLexicon lexicon) =>
        VocabularyNames.TryParse<EntityType>(entity.Type, out var type)
        && entity.Forms.Any(form => AnswerKey.Of(form).Length > 0 && lexicon.Find(type, form!) is not null);

    private static IEnumerable<string> Sorted(IEnumerable<(string? Type, string? Name)> entities) => entities
        .OrderBy(entity => $"({PythonText.Repr(entity.Type)}, {PythonText.Repr(entity.Name)})", CodePointComparer.Instance)
        .Select(entity => $"{PythonText.Str(entity.Type)} {PythonText.Str(entity.Name)}");

    private void ScoreRelations()
    {
        var rows = predicted.Relations.Select(row => row with { Head = names.Resolve(row.Head), Tail = names.Resolve(row.Tail) }).ToList();
        var matches = RowMatching.Match(gold.Relations, rows, IsSame, Closeness.OfAttributes);
        var found = matches.Select(match => match.Gold).ToHashSet();
        var right = matches.Select(match => match.Predicted).ToHashSet();
        var required = Enumerable.Range(0, gold.Relations.Count).Where(i => !gold.Relations[i].Optional).ToList();
        var wrong = Enumerable.Range(0, rows.Count).Where(j => !right.Contains(j)).ToList();
        var debatable = found.Count(i => gold.Relations[i].Optional);

        Tally.Relations.Add(found.Count - debatable, rows.Count - debatable, required.Count);
        foreach (var i in required)
            Tally.OfType(gold.Relations[i].Type).Add(found.Contains(i) ? 1 : 0, found.Contains(i) ? 1 : 0, 1);
        foreach (var j in wrong)
            Tally.OfType(rows[j].Type).Add(0, 1, 0);
        ScorePairs(rows);
        Errors.AddRange(required.Where(i => !found.Contains(i)).Select(i => $"  - relation missed {Quoted(gold.Relations[i])}"));
        Errors.AddRange(wrong.Select(j => $"  + relation wrong  {Quoted(rows[j])}"));
        foreach (var (i, j) in matches)
            ScoreAttributes(gold.Relations[i], rows[j]);
    }

    private static bool IsSame(AnswerRelation gold, AnswerRelation predicted)
    {
        if (predicted.Type != gold.Type && (predicted.Type is null || !gold.Alternatives.Contains(predicted.Type)))
            return false;
        return (gold.Head == predicted.Head && gold.Tail == predicted.Tail)
            || (predicted.Type == "PARTNERS_WITH" && gold.Head == predicted.Tail && gold.Tail == predicted.Head);
    }

    private void ScorePairs(List<AnswerRelation> rows)
    {
        var allowed = gold.Relations.Select(row => row.Pair).ToHashSet();
        var asked = gold.Relations.Where(row => !row.Optional).Select(row => row.Pair).ToHashSet();
        var given = rows.Select(row => row.Pair).ToHashSet();
        Tally.Pairs.Add(asked.Count(given.Contains), given.Count(pair => asked.Contains(pair) || !allowed.Contains(pair)), asked.Count);
    }

    private void ScoreAttributes(AnswerRelation asked, AnswerRelation given)
    {
        ScoreFigure(ScoredAttribute.Amount, asked.Amount, given.Amount, Closeness.OfMoney, asked, asked.Currency == given.Currency);
        ScoreFigure(ScoredAttribute.Capacity, asked.Gigawatts, given.Gigawatts, Closeness.OfOthers, asked);
        ScoreFigure(ScoredAttribute.Quantity, asked.Quantity, given.Quantity, Closeness.OfOthers, asked);
        ScoreFigure(ScoredAttribute.Stake, asked.Stake, given.Stake, Closeness.OfOthers, asked);
        ScoreYear(ScoredAttribute.Start, asked.Start, given.Start);
        ScoreYear(ScoredAttribute.End, asked.End, given.End);
        if (!string.IsNullOrEmpty(asked.Status))
            ScoreStatus(asked, given);
        Tally.Evidence.Add(given.Evidence.Length > 0);
    }

    private void ScoreFigure(ScoredAttribute attribute, double? asked, double? given, double tolerance, AnswerRelation row, bool sameUnit = true)
    {
        if (asked is null && given is null)
            return;
        var good = Closeness.Agree(asked, given, tolerance) && sameUnit;
        Tally.Count(attribute, good);
        if (!good)
            Errors.Add($"  ~ {attribute.ToString().ToLowerInvariant()} of {Named(row)}: gold {PythonText.Repr(asked)}, predicted {PythonText.Repr(given)}");
    }

    private void ScoreYear(ScoredAttribute attribute, string asked, string given)
    {
        if (asked.Length > 0 || given.Length > 0)
            Tally.Count(attribute, asked.Length > 0 && given.Length > 0 && PythonText.Slice(asked, 4) == PythonText.Slice(given, 4));
    }

    private void ScoreStatus(AnswerRelation asked, AnswerRelation given)
    {
        Tally.Count(ScoredAttribute.Status, asked.Status == given.Status);
        var firm = Firmness.Of(asked.Status) == Firmness.Of(given.Status);
        Tally.Count(ScoredAttribute.Firmness, firm);
        if (!firm)
            Errors.Add($"  ~ status of {Named(asked)}: gold {asked.Status}, predicted {PythonText.Str(given.Status)}");
    }

    private void ScoreCapacities()
    {
        var rows = predicted.Capacities.Select(row => row with { Subject = names.Resolve(row.Subject) }).ToList();
        var matches = RowMatching.Match(
            gold.Capacities,
            rows,
            (asked, given) => asked.Subject == given.Subject && Closeness.Near(asked.Gigawatts ?? 0, given.Gigawatts ?? 0, Closeness.OfOthers),
            (_, _) => 0);
        var found = matches.Select(match => match.Gold).ToHashSet();
        var right = matches.Select(match => match.Predicted).ToHashSet();
        var debatable = found.Count(i => gold.Capacities[i].Optional);
        Tally.Capacities.Add(matches.Count - debatable, rows.Count - debatable, gold.Capacities.Count(row => !row.Optional));
        Errors.AddRange(gold.Capacities.Where((row, i) => !found.Contains(i) && !row.Optional).Select(row => $"  - capacity missed {Quoted(row)}"));
        Errors.AddRange(rows.Where((_, j) => !right.Contains(j)).Select(row => $"  + capacity wrong  {Quoted(row)}"));
    }

    private static string Named(AnswerRelation row) => $"{PythonText.Str(row.Head)} {PythonText.Str(row.Type)} {PythonText.Str(row.Tail)}";

    private static string Quoted(AnswerRelation row) => $"{Named(row)}: {PythonText.Slice(row.Evidence, RelationQuote)}";

    private static string Quoted(AnswerCapacity row) =>
        $"{PythonText.Str(row.Subject)} {row.WrittenGigawatts} GW: {PythonText.Slice(row.Evidence, CapacityQuote)}";
}
