using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;

namespace ComputeGraph.Storage.Contracts;

/// <summary>A claim and what it counts as.</summary>
/// <param name="Claim">Never changes.</param>
/// <param name="Resolution"><see langword="null"/> where it counts nowhere: rejected, or its ends are one entity.</param>
/// <param name="Cluster">The cluster it is in. Given by reading; written with its block's clusters.</param>
public sealed record StoredClaim(Claim Claim, ClaimResolution? Resolution, ClaimId? Cluster = null);
