using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Storage.Contracts;

/// <summary>How one cluster stands to an earlier one of its block; a link between deals once both are in one.</summary>
public sealed record StoredClusterLink(ClaimId From, ClaimId To, DealLinkKind Kind, ClaimId Claim);
