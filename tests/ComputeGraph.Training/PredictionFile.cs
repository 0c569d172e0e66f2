using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Extracts;
using ComputeGraph.Extraction;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Pipeline.Views;
using ComputeGraph.Reports.Extracts;

namespace ComputeGraph.Training;

/// <summary>A held-out document's extraction file, made as <c>computegraph extract</c> makes it.</summary>
internal static class PredictionFile
{
    public static ExtractionFile Of(LabelledDocument labelled, ExtractionResult result, ConsolidationRules rules)
    {
        var document = result.Analysis.Document;
        var told = DocumentGraph.Of(result, new Source(labelled.Stem, document.Id, Version: null, Date: null), rules);
        var graph = new GraphSnapshot(told.Content.Entities, told.Content.Deals, told.Content.Links, told.Content.Capacities);
        var named = told.Named.Select(entity => new NamedInText(entity.Id, entity.Type, entity.Name, entity.Forms));
        return new ExtractionFileBuilder(document, graph, result.Claims).Build(labelled.Stem, document.Published, named);
    }
}
