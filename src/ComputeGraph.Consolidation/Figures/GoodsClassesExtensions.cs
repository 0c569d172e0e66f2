using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Figures;

internal static class GoodsClassesExtensions
{
    public static GoodsClasses Classes(this Goods? goods) => goods switch
    {
        Goods.Accelerators => GoodsClasses.Computing | GoodsClasses.Silicon,
        Goods.Servers or Goods.Cloud => GoodsClasses.Computing | GoodsClasses.Space,
        Goods.Network => GoodsClasses.Computing | GoodsClasses.Parts,
        Goods.Memory => GoodsClasses.Parts,
        Goods.Foundry or Goods.Packaging => GoodsClasses.Silicon,
        Goods.Space or Goods.Building => GoodsClasses.Computing | GoodsClasses.Space,
        Goods.Power => GoodsClasses.Power,
        Goods.Cooling => GoodsClasses.Cooling,
        _ => GoodsClasses.Any,
    };
}
