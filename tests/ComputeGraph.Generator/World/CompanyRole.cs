namespace ComputeGraph.Generator.World;

/// <summary>What a company does in the chain.</summary>
public enum CompanyRole
{
    Lab,
    Cloud,
    Neocloud,
    Chip,
    Foundry,
    Server,
    Memory,
    Network,
    Power,
    Developer,
    Cooling,
    Fund,
    Bank,
}
