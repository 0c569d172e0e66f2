using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Building;

/// <summary>A leg before its deal has an id: what was told of one pair in one direction.</summary>
/// <param name="Kind">The kind most independent sources tell; a partnership only where nobody tells more.</param>
/// <param name="Head">The head, of a symmetric kind the lesser id.</param>
/// <param name="Tail">The tail.</param>
/// <param name="Testimonies">In ordinal order of their ids.</param>
internal sealed record LegDraft(RelationKind Kind, EntityId Head, EntityId Tail, IReadOnlyList<Testimony> Testimonies)
{
    /// <summary>The legs of clusters that are one deal, in the order of kind, head and tail.</summary>
    public static List<LegDraft> Of(IEnumerable<Cluster> clusters, IReadOnlyDictionary<ClaimId, Testimony> testimonies)
    {
        var legs =
            from cluster in clusters
            let lead = cluster.Claims.MinBy(claim => (claim.Group(), claim.Claim.Id))!
            group cluster by (Group: lead.Group(), lead.Head, lead.Tail) into leg
            let told = leg.SelectMany(cluster => cluster.Claims).OrderBy(claim => claim.Claim.Id).Select(claim => testimonies[claim.Claim.Id]).ToList()
            select new LegDraft(KindOf(told, leg.Key.Group), leg.Key.Head, leg.Key.Tail!.Value, told);
        return [.. legs.OrderBy(leg => leg.Kind).ThenBy(leg => leg.Head).ThenBy(leg => leg.Tail)];
    }

    /// <summary>
    /// The testimonies that tell how firm the leg is. That both work together says nothing of a purchase, and that one supplies the other all along
    /// ("its customers include…") does not complete an order that has a figure.
    /// </summary>
    public List<Testimony> OfStatus
    {
        get
        {
            var group = ((RelationKind?)Kind).Group();
            var plain = Testimonies.Where(item => item.Resolved.Group() == group).ToList();
            var statements = plain.Where(item => FigureReader.HasAny(item.Attributes)).Select(item => item.Claim.Statement).ToHashSet();
            return group == KindGroup.Supply && statements.Count > 0
                ? plain.FindAll(item => item.Status != DealStatus.Completed || statements.Contains(item.Claim.Statement))
                : plain;
        }
    }

    private static RelationKind KindOf(List<Testimony> told, KindGroup group) => told
        .Where(item => item.Resolved.Group() == group)
        .GroupBy(item => item.Claim.Kind!.Value)
        .OrderByDescending(kind => kind.Any(item => item.Resolved.Accepted))
        .ThenByDescending(kind => JointEvidence.Sources(kind))
        .ThenByDescending(kind => JointEvidence.Confidence(kind))
        .ThenBy(kind => kind.Key)
        .First().Key;
}
