using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Generator.World;

/// <summary>What companies of two roles do with one another, and how often it is told compared with other trades.</summary>
/// <param name="Kind">The relation; <see langword="null"/> for a capacity of the head alone.</param>
/// <param name="Head">Role of the head.</param>
/// <param name="Tail">Role of the tail; of the designer where the tail is a chip, and of nobody where it is a site.</param>
/// <param name="Weight">How often.</param>
public sealed record Trade(RelationKind? Kind, CompanyRole Head, CompanyRole Tail, int Weight)
{
    public static IReadOnlyList<Trade> All { get; } =
    [
        new(RelationKind.BuysFrom, CompanyRole.Cloud, CompanyRole.Chip, 16),
        new(RelationKind.BuysFrom, CompanyRole.Lab, CompanyRole.Cloud, 9),
        new(RelationKind.BuysFrom, CompanyRole.Neocloud, CompanyRole.Chip, 8),
        new(RelationKind.BuysFrom, CompanyRole.Chip, CompanyRole.Foundry, 5),
        new(RelationKind.BuysFrom, CompanyRole.Chip, CompanyRole.Memory, 4),
        new(RelationKind.BuysFrom, CompanyRole.Cloud, CompanyRole.Server, 5),
        new(RelationKind.BuysFrom, CompanyRole.Cloud, CompanyRole.Network, 4),
        new(RelationKind.BuysFrom, CompanyRole.Server, CompanyRole.Memory, 2),
        new(RelationKind.BuysFrom, CompanyRole.Developer, CompanyRole.Cooling, 3),
        new(RelationKind.BuysFrom, CompanyRole.Developer, CompanyRole.Power, 3),
        new(RelationKind.LeasesFrom, CompanyRole.Lab, CompanyRole.Neocloud, 6),
        new(RelationKind.LeasesFrom, CompanyRole.Cloud, CompanyRole.Neocloud, 5),
        new(RelationKind.LeasesFrom, CompanyRole.Neocloud, CompanyRole.Developer, 4),
        new(RelationKind.InvestsIn, CompanyRole.Fund, CompanyRole.Lab, 4),
        new(RelationKind.InvestsIn, CompanyRole.Chip, CompanyRole.Neocloud, 3),
        new(RelationKind.InvestsIn, CompanyRole.Cloud, CompanyRole.Lab, 3),
        new(RelationKind.LendsTo, CompanyRole.Bank, CompanyRole.Neocloud, 2),
        new(RelationKind.Guarantees, CompanyRole.Cloud, CompanyRole.Developer, 1),
        new(RelationKind.Acquires, CompanyRole.Chip, CompanyRole.Network, 1),
        new(RelationKind.Acquires, CompanyRole.Neocloud, CompanyRole.Developer, 1),
        new(RelationKind.PartnersWith, CompanyRole.Power, CompanyRole.Developer, 2),
        new(RelationKind.Operates, CompanyRole.Developer, CompanyRole.Developer, 2),
        new(RelationKind.Operates, CompanyRole.Cloud, CompanyRole.Cloud, 2),
        new(RelationKind.Deploys, CompanyRole.Cloud, CompanyRole.Chip, 3),
        new(RelationKind.Deploys, CompanyRole.Neocloud, CompanyRole.Chip, 2),
        new(RelationKind.Designs, CompanyRole.Chip, CompanyRole.Chip, 2),
        new(null, CompanyRole.Neocloud, CompanyRole.Neocloud, 2),
        new(null, CompanyRole.Cloud, CompanyRole.Cloud, 1),
    ];
}
