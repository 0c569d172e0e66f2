using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Building;

/// <summary>A claim as support for a deal, with the number of the independent source it comes from.</summary>
internal sealed record Testimony(ResolvedClaim Resolved, int Source)
{
    public Claim Claim => Resolved.Claim;

    public ClaimId Id => Resolved.Claim.Id;

    public ClaimAttributes Attributes => Resolved.Claim.Attributes;

    public DealStatus Status => Resolved.Claim.Status;

    public PartialDate? SaidAt => Resolved.SaidAt;

    public double Confidence => Resolved.Accepted ? 1 : Resolved.Claim.Confidence;

    public bool IsEstimate => Resolved.Claim.Origin == Origin.Estimated;

    /// <summary>Whether it tells the deal as agreed or done.</summary>
    public bool IsFirm => Status is DealStatus.Signed or DealStatus.Completed;
}
