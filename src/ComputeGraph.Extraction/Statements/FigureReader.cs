using ComputeGraph.Extraction.Features;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Scoring;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Statements;

/// <summary>
/// Which figures belong to which statement. A figure goes to one statement of its sentence only; a statement without one may take it
/// from the sentences around it that speak of the deal.
/// </summary>
public sealed class FigureReader(DocumentAnalysis analysis, LinearModel model)
{
    private const int SentencesBefore = 1;
    private const int SentencesAfter = 2;

    /// <summary>The class of the figure model that scores a quantity; <see langword="null"/> for those it does not score.</summary>
    public static string? ClassOf(QuantityMention quantity) => quantity.Kind switch
    {
        QuantityKind.Money => "amount",
        QuantityKind.Power => "power",
        QuantityKind.Count => "count",
        _ => null,
    };

    /// <summary>The figures that may be a statement's, with the sentence each stands in.</summary>
    public IEnumerable<(SentenceSyntax Place, QuantityMention Figure)> Near(SentenceSyntax home)
    {
        foreach (var figure in home.Quantities)
            yield return (home, figure);
        for (var offset = -SentencesBefore; offset <= SentencesAfter; offset++)
        {
            var index = home.Sentence.Index + offset;
            if (offset == 0 || index < 0 || index >= analysis.Sentences.Count || analysis.Sentences[index].Sentence.Zone.Item != home.Sentence.Zone.Item)
                continue;
            foreach (var figure in analysis.Sentences[index].Quantities)
                yield return (analysis.Sentences[index], figure);
        }
    }

    public static IReadOnlyList<string> Features(Statement statement, SentenceSyntax place, QuantityMention figure)
    {
        var parties = statement.Relations.SelectMany(relation => new[] { relation.Candidate.Head, relation.Candidate.Tail }).Where(party => party.IsSaid).Select(party => party.Span).ToList();
        return FigureFeatures.Of(statement.Relations[0].Candidate.Kind, statement.Syntax, statement.Anchor, parties, place, figure);
    }

    /// <summary>For each statement its figures, at most one of a class: the surest above the threshold.</summary>
    public IReadOnlyDictionary<Statement, List<(SentenceSyntax Place, QuantityMention Figure)>> Assign(IReadOnlyList<Statement> statements)
    {
        var offers = (from statement in statements
                      from near in Near(statement.Syntax)
                      let kind = ClassOf(near.Figure)
                      where kind is not null
                      let probability = model.Probability(kind, Features(statement, near.Place, near.Figure))
                      where probability >= model.Threshold(kind)
                      orderby probability descending, statement.Anchor.Start, near.Figure.Span.Start
                      select (Statement: statement, near.Place, near.Figure, Class: kind)).ToList();
        var result = statements.ToDictionary(statement => statement, _ => new List<(SentenceSyntax, QuantityMention)>());
        var filled = new HashSet<(Statement, string)>();
        var used = new HashSet<QuantityMention>();
        foreach (var (statement, place, figure, kind) in offers)
        {
            if (used.Contains(figure) || !filled.Add((statement, kind)))
                continue;
            used.Add(figure);
            result[statement].Add((place, figure));
        }

        return result;
    }
}
