using ComputeGraph.Core.Documents;

namespace ComputeGraph.Reports.Rows;

/// <summary>A document of the store.</summary>
public sealed record DocumentRow(DocumentInfo Document);
