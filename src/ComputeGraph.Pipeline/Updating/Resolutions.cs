using ComputeGraph.Consolidation;
using ComputeGraph.Core.Claims;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Updating;

/// <summary>Resolved claims as the store keeps them, and back.</summary>
internal static class Resolutions
{
    public static ClaimResolution ToStored(ResolvedClaim claim) => new()
    {
        Head = claim.Head,
        Tail = claim.Tail,
        Sites = claim.Sites,
        Chips = claim.Chips,
        Seller = claim.Seller,
        SaidAt = claim.SaidAt,
        Publisher = claim.Publisher,
        Accepted = claim.Accepted,
        Event = claim.Event,
        OfSeveral = claim.OfSeveral,
    };

    public static ResolvedClaim FromStored(Claim claim, ClaimResolution resolution) => new()
    {
        Claim = claim,
        Head = resolution.Head,
        Tail = resolution.Tail,
        Sites = resolution.Sites,
        Chips = resolution.Chips,
        Seller = resolution.Seller,
        SaidAt = resolution.SaidAt,
        Publisher = resolution.Publisher,
        Accepted = resolution.Accepted,
        Event = resolution.Event,
        OfSeveral = resolution.OfSeveral,
    };

    /// <summary>Those that count.</summary>
    public static List<ResolvedClaim> Counting(IEnumerable<StoredClaim> claims) =>
        [.. claims.Where(claim => claim.Resolution is not null).Select(claim => FromStored(claim.Claim, claim.Resolution!))];
}
