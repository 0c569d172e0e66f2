namespace ComputeGraph.Core.Vocabulary;

/// <summary>What follows from a relation's kind alone.</summary>
public static class RelationKindExtensions
{
    /// <summary>The type its head must have; for <see cref="RelationKind.Deploys"/> a data centre is allowed too.</summary>
    public static bool AllowsHead(this RelationKind kind, EntityType type) =>
        type == EntityType.Company || (kind == RelationKind.Deploys && type == EntityType.DataCenter);

    public static bool AllowsTail(this RelationKind kind, EntityType type) => type == kind.TailType();

    public static EntityType TailType(this RelationKind kind) => kind switch
    {
        RelationKind.Operates => EntityType.DataCenter,
        RelationKind.Deploys or RelationKind.Designs => EntityType.Chip,
        _ => EntityType.Company,
    };

    /// <summary>Kinds whose two ends are companies: the ones a contract carries.</summary>
    public static bool IsBetweenCompanies(this RelationKind kind) => kind.TailType() == EntityType.Company;

    /// <summary>
    /// Which kind a deal of several kinds is about, the least first: a lease that a guarantee and a loan go with is a lease, and its figures
    /// are the lease's.
    /// </summary>
    public static int Precedence(this RelationKind kind) => kind switch
    {
        RelationKind.Acquires => 0,
        RelationKind.BuysFrom or RelationKind.LeasesFrom => 1,
        RelationKind.InvestsIn => 2,
        RelationKind.LendsTo => 3,
        RelationKind.Guarantees => 4,
        RelationKind.PartnersWith => 5,
        _ => 6,
    };

    /// <summary>The roles of head and tail in the deal.</summary>
    public static (PartyRole Head, PartyRole Tail) Roles(this RelationKind kind) => kind switch
    {
        RelationKind.BuysFrom => (PartyRole.Buyer, PartyRole.Supplier),
        RelationKind.LeasesFrom => (PartyRole.Tenant, PartyRole.Landlord),
        RelationKind.InvestsIn => (PartyRole.Investor, PartyRole.Investee),
        RelationKind.LendsTo => (PartyRole.Lender, PartyRole.Borrower),
        RelationKind.Guarantees => (PartyRole.Guarantor, PartyRole.Beneficiary),
        RelationKind.Acquires => (PartyRole.Acquirer, PartyRole.Target),
        RelationKind.PartnersWith => (PartyRole.Partner, PartyRole.Partner),
        RelationKind.Operates => (PartyRole.Operator, PartyRole.Site),
        RelationKind.Deploys => (PartyRole.User, PartyRole.Chip),
        RelationKind.Designs => (PartyRole.Designer, PartyRole.Chip),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };
}
