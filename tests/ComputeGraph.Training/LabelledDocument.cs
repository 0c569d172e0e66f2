using ComputeGraph.Core.Extracts;
using ComputeGraph.Extraction;

namespace ComputeGraph.Training;

/// <summary>A document with its gold answers.</summary>
internal sealed record LabelledDocument(string Stem, DocumentAnalysis Analysis, ExtractionFile Gold);
