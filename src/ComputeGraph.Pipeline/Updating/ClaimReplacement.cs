using ComputeGraph.Consolidation;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Updating;

/// <summary>Replaces the claims of one document, writing only what differs, and notes what that touches.</summary>
internal sealed class ClaimReplacement(IGraphTransaction transaction, JudgedRules rules, TouchedGraph touched)
{
    /// <param name="document">As it is from now on, with its sources.</param>
    /// <param name="before">Its claims as they are stored.</param>
    /// <param name="claims">Its claims from now on; of several with one id the first counts.</param>
    public void Replace(DocumentInfo document, IReadOnlyList<StoredClaim> before, IReadOnlyList<Claim> claims)
    {
        var after = claims.DistinctBy(claim => claim.Id).ToList();
        var resolved = rules.Claims.Resolve(document, after);
        var resolutions = resolved.ToDictionary(claim => claim.Claim.Id, Resolutions.ToStored);
        var kept = before.ToDictionary(claim => claim.Claim.Id);
        foreach (var claim in after)
        {
            if (kept.TryGetValue(claim.Id, out var stored) && stored.Claim == claim)
            {
                Change(stored, resolutions.GetValueOrDefault(claim.Id));
                kept.Remove(claim.Id);
            }
        }

        Delete([.. kept.Values]);
        var same = before.Select(claim => claim.Claim.Id).Except(kept.Keys).ToHashSet();
        Insert([.. after.Where(claim => !same.Contains(claim.Id)).Select(claim => new StoredClaim(claim, resolutions.GetValueOrDefault(claim.Id)))]);
        Count(before, resolved);
    }

    private void Change(StoredClaim stored, ClaimResolution? resolution)
    {
        if (stored.Resolution == resolution)
            return;
        Touch(stored);
        if (resolution is not null)
            touched.Add(resolution.Block);
        transaction.PutResolution(stored.Claim.Id, resolution);
        if (stored.Resolution is { } old && resolution is { } present)
            Move(old, present);
    }

    private void Delete(IReadOnlyList<StoredClaim> gone)
    {
        foreach (var claim in gone)
            Touch(claim);
        transaction.DeleteClaims([.. gone.Select(claim => claim.Claim.Id)]);
    }

    private void Insert(IReadOnlyList<StoredClaim> fresh)
    {
        transaction.InsertClaims(fresh);
        foreach (var claim in fresh.Where(claim => claim.Resolution is not null))
            touched.Add(claim.Resolution!.Block);
    }

    private void Touch(StoredClaim stored)
    {
        if (stored.Resolution is { } resolution)
            touched.Add(resolution.Block);
        if (stored.Cluster is not { } cluster)
            return;
        touched.Clusters.Add(cluster);
        if (transaction.FindDealOf(cluster) is { } deal)
            touched.Deals.Add(deal);
    }

    private void Move(ClaimResolution old, ClaimResolution present)
    {
        // A pair that is stored from its lesser id may have changed ends with its names.
        if (present.Tail == old.Head || present.Head == old.Tail)
            return;
        touched.Move(old.Head, present.Head);
        if (old.Tail is { } oldTail && present.Tail is { } tail)
            touched.Move(oldTail, tail);
    }

    private void Count(IReadOnlyList<StoredClaim> before, IEnumerable<ResolvedClaim> after)
    {
        foreach (var ((entity, form), count) in NamedForms.Count(rules, after))
            touched.Count(entity, form, count);
        if (touched.CountsAnew)
            return;
        foreach (var ((entity, form), count) in NamedForms.Count(rules, Resolutions.Counting(before)))
            touched.Count(entity, form, -count);
    }
}
