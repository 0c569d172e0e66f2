using ComputeGraph.Core.Claims;
using ComputeGraph.Extraction.Statements;

namespace ComputeGraph.Extraction;

/// <summary>What was extracted from a document, and how.</summary>
/// <param name="Analysis">What the layers below saw.</param>
/// <param name="Candidates">Every candidate with its score and fate.</param>
/// <param name="Claims">What stands.</param>
public sealed record ExtractionResult(DocumentAnalysis Analysis, IReadOnlyList<ScoredCandidate> Candidates, IReadOnlyList<Claim> Claims);
