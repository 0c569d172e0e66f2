using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation;

/// <summary>How one cluster's deal stands to an earlier one of the same block. <paramref name="Claim"/> says so.</summary>
public sealed record ClusterLink(ClaimId From, ClaimId To, DealLinkKind Kind, ClaimId Claim);
