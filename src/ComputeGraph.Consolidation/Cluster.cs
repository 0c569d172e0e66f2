using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation;

/// <summary>The claims of one block that tell one deal (or one capacity), in ordinal order of their ids.</summary>
/// <param name="Id">The least id of its claims.</param>
/// <param name="Claims">Never empty.</param>
public sealed record Cluster(ClaimId Id, ValueList<ResolvedClaim> Claims);
