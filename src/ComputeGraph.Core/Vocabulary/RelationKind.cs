using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>
/// The ten kinds of relation, head → tail. Their written names (<see cref="VocabularyNames"/>) are used everywhere; their exact meaning
/// is in <c>docs/vocabulary.md</c>.
/// </summary>
[JsonConverter(typeof(VocabularyConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>Buyer → supplier: goods, parts, services, cloud, compute, electricity.</summary>
    BuysFrom,

    /// <summary>Tenant → landlord: data centres, compute or GPU capacity.</summary>
    LeasesFrom,

    /// <summary>Investor → investee: equity, stake, round, convertible, warrants.</summary>
    InvestsIn,

    /// <summary>Lender → borrower.</summary>
    LendsTo,

    /// <summary>Guarantor → beneficiary.</summary>
    Guarantees,

    /// <summary>Acquirer → target.</summary>
    Acquires,

    /// <summary>Company – company; stored from the lesser id.</summary>
    PartnersWith,

    /// <summary>Company → data centre: owns, builds, expands or runs.</summary>
    Operates,

    /// <summary>Company or data centre → chip: uses, installs, orders.</summary>
    Deploys,

    /// <summary>Company → chip: the chip is its product.</summary>
    Designs,
}
