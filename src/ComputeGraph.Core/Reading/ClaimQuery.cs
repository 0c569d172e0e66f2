using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Reading;

/// <summary>Which claims to read; what is <see langword="null"/> restricts nothing.</summary>
/// <param name="Ids">Only claims of these ids.</param>
/// <param name="Document">Only claims of this document.</param>
public readonly record struct ClaimQuery(ValueList<ClaimId>? Ids = null, DocumentId? Document = null);
