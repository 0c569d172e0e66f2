using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Graph;

/// <summary>How a deal stands to an earlier one: <paramref name="From"/> replaces, adds to or is part of <paramref name="To"/>.</summary>
public sealed record DealLink(DealId From, DealId To, DealLinkKind Kind, ClaimId Claim);
