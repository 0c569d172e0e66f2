using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation;

internal static class KindGroupExtensions
{
    public static KindGroup Group(this RelationKind? kind) => kind switch
    {
        RelationKind.BuysFrom or RelationKind.LeasesFrom => KindGroup.Supply,
        RelationKind.InvestsIn or RelationKind.Acquires => KindGroup.Equity,
        RelationKind.LendsTo => KindGroup.Loan,
        RelationKind.Guarantees => KindGroup.Guarantee,
        RelationKind.PartnersWith => KindGroup.Partnership,
        RelationKind.Operates => KindGroup.Operation,
        RelationKind.Deploys => KindGroup.Deployment,
        RelationKind.Designs => KindGroup.Design,
        null => KindGroup.Capacity,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    public static KindGroup Group(this ResolvedClaim claim) => claim.Claim.Kind.Group();

    /// <summary>Whether contracts of this group exist: what runs between companies.</summary>
    public static bool IsContract(this KindGroup group) => group <= KindGroup.Partnership;
}
