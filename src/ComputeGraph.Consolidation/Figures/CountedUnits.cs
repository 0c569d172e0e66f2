using ComputeGraph.Core.Names;

namespace ComputeGraph.Consolidation.Figures;

/// <summary>Reads what a quantity counts from the words of its text.</summary>
internal static class CountedUnits
{
    private static readonly string[] Shares = ["share", "stock", "warrant", "股", "认股权证"];
    private static readonly string[] Racks = ["rack", "cabinet", "server", "node", "机柜", "机架", "服务器", "伺服器", "节点", "nvl"];

    public static CountedUnit Of(string unit)
    {
        var key = NameKey.Of(unit);
        return Array.Exists(Shares, word => key.Contains(word, StringComparison.Ordinal)) ? CountedUnit.Share
            : Array.Exists(Racks, word => key.Contains(word, StringComparison.Ordinal)) ? CountedUnit.Rack
            : CountedUnit.Chip;
    }
}
