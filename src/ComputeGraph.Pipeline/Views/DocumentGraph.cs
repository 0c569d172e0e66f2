using ComputeGraph.Consolidation.Resolution;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction;
using ComputeGraph.Extraction.Scoring;
using ComputeGraph.Extraction.Statements;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Storage.InMemory;

namespace ComputeGraph.Pipeline.Views;

/// <summary>What one document tells: its claims consolidated alone, so that a deal told twice in it is one, and whom else it names.</summary>
/// <param name="Content">The graph of its claims.</param>
/// <param name="Named">Every entity it mentions, in the order of the text.</param>
public sealed record DocumentGraph(GraphContent Content, IReadOnlyList<NamedEntity> Named)
{
    /// <param name="extraction">What was extracted from the document.</param>
    /// <param name="source">Where it came from.</param>
    /// <param name="rules">Names and rates; no judgement counts here.</param>
    public static DocumentGraph Of(ExtractionResult extraction, Source source, ConsolidationRules rules)
    {
        var document = extraction.Analysis.Document;
        var info = new DocumentInfo
        {
            Id = document.Id,
            Title = document.Title,
            Publisher = document.Publisher,
            Published = document.Published,
            PublishedFrom = document.PublishedFrom,
            Language = document.Language,
            MediaType = document.MediaType,
            Characters = document.Text.Length,
            Pages = document.PageStarts.Count,
            Fingerprint = document.Reader,
            Sources = [source],
        };
        var content = GraphConsolidation.Consolidate("document", [info], extraction.Claims, [], rules);
        return new DocumentGraph(content, Mentioned(extraction.Analysis, rules.With("", () => []).Entities));
    }

    private static List<NamedEntity> Mentioned(DocumentAnalysis analysis, EntityResolver resolver)
    {
        var ends = new ClaimBuilder(analysis, ScorerModels.Shipped.Statuses);
        return [.. analysis.Entities.Select(entity => new NamedEntity(
            resolver.Resolve(ends.EndOf(entity.Index)), entity.Type, entity.Name, entity.Aliases.Prepend(entity.Surface).Distinct().ToValueList()))];
    }
}
