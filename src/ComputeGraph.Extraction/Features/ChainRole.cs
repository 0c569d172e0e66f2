using System.Collections.Frozen;

namespace ComputeGraph.Extraction.Features;

/// <summary>
/// Who usually sells to whom: the roles of the lexicon ordered from the raw end of the chain to its users, and grouped for the scorer.
/// </summary>
public static class ChainRole
{
    private static readonly FrozenDictionary<string, (int Tier, string Group)> Roles = new Dictionary<string, (int, string)>
    {
        ["materials"] = (0, "upstream"),
        ["fuel"] = (1, "energy"),
        ["equipment"] = (1, "upstream"),
        ["foundry"] = (2, "upstream"),
        ["packaging"] = (3, "upstream"),
        ["memory"] = (3, "component"),
        ["passive"] = (3, "component"),
        ["pcb"] = (3, "component"),
        ["optics"] = (4, "component"),
        ["asic"] = (4, "chip"),
        ["chip"] = (4, "chip"),
        ["cooling"] = (5, "component"),
        ["power"] = (5, "energy"),
        ["network"] = (5, "system"),
        ["server"] = (6, "system"),
        ["construction"] = (6, "system"),
        ["nuclear"] = (5, "energy"),
        ["utility"] = (6, "energy"),
        ["datacenter"] = (7, "host"),
        ["miner"] = (7, "host"),
        ["neocloud"] = (8, "cloud"),
        ["telco"] = (9, "cloud"),
        ["hyperscaler"] = (9, "hyperscaler"),
        ["conglomerate"] = (9, "user"),
        ["software"] = (10, "user"),
        ["lab"] = (11, "lab"),
        ["consumer"] = (11, "user"),
        ["other"] = (9, "user"),
        ["fund"] = (-1, "finance"),
        ["bank"] = (-1, "finance"),
        ["sovereign"] = (-1, "finance"),
        ["government"] = (-1, "government"),
    }.ToFrozenDictionary();

    /// <summary>The scorer's group of a role; <c>unknown</c> for none.</summary>
    public static string Group(string? role) => role is not null && Roles.TryGetValue(role, out var known) ? known.Group : "unknown";

    /// <summary>How far the seller stands upstream of the buyer, in tiers; <see langword="null"/> where a role is unknown or no trader's.</summary>
    public static int? Downstream(string? seller, string? buyer) =>
        seller is not null && buyer is not null && Roles.TryGetValue(seller, out var from) && Roles.TryGetValue(buyer, out var to) && from.Tier >= 0 && to.Tier >= 0
            ? to.Tier - from.Tier : null;
}
