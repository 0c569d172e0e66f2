using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Storage.Contracts;

/// <summary>Claims of one block that tell one deal or one capacity.</summary>
/// <param name="Id">The least id of its claims.</param>
/// <param name="Claims">In ordinal order, never empty.</param>
public sealed record StoredCluster(ClaimId Id, ValueList<ClaimId> Claims);
