using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Tests.Syntax;

/// <summary>The constructions of both languages, each with words of several kinds and names that say nothing by themselves.</summary>
public sealed class FrameFinderTests
{
    [TestCase("Quillmark bought servers from Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark will purchase Tarnfield chips.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark has ordered processors from the chip start-up Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield supplies processors to Quillmark.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield supplies Quillmark with processors.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield sold 400 racks to Quillmark.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield manufactures chips for Quillmark.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark relies on Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("The servers were bought by Quillmark from Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark is supplied by Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("The racks are supplied to Quillmark by Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield's customers include Quillmark, Brontide and Veltrane.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield's customers include Quillmark, Brontide and Veltrane.", "Brontide", "Tarnfield")]
    [TestCase("Tarnfield's customers include Quillmark, Brontide and Veltrane.", "Veltrane", "Tarnfield")]
    [TestCase("Quillmark's suppliers include Tarnfield and Brontide.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark's suppliers include Tarnfield and Brontide.", "Quillmark", "Brontide")]
    [TestCase("Quillmark is a customer of Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield is a supplier to Quillmark.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark's order with Tarnfield grew.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark disclosed its purchase of processors from Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("衡岳科技向澜川电子采购芯片。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技从澜川电子购买了服务器。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技采购澜川电子芯片。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子向衡岳科技供应服务器。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子为衡岳科技代工芯片。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技的服务器由澜川电子供应。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子的服务器被衡岳科技采购。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子的客户包括衡岳科技、明砾云和拓海资本。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子的客户包括衡岳科技、明砾云和拓海资本。", "明砾云", "澜川电子")]
    [TestCase("澜川电子的客户包括衡岳科技、明砾云和拓海资本。", "拓海资本", "澜川电子")]
    [TestCase("衡岳科技的供应商包括澜川电子和明砾云。", "衡岳科技", "明砾云")]
    [TestCase("澜川电子是衡岳科技的供应商。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技向澜川电子采购的芯片已经到货。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子向衡岳科技供应的服务器已经到货。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技对澜川电子的采购额上升。", "衡岳科技", "澜川电子")]
    public void APurchaseIsReadFromBuyerToSupplier(string sentence, string head, string tail) => AssertStates(sentence, RelationKind.BuysFrom, head, tail);

    [TestCase("Quillmark leases a hall from Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark, a cloud company, has rented 40 megawatts from Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield leases a hall to Quillmark.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield hosts Quillmark at its campus.", "Quillmark", "Tarnfield")]
    [TestCase("The hall was leased by Quillmark from Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("The hall is let to Quillmark by Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield's tenants include Quillmark, Brontide and Veltrane.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield's tenants include Quillmark, Brontide and Veltrane.", "Veltrane", "Tarnfield")]
    [TestCase("Quillmark is a tenant of Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark's lease with Tarnfield runs for ten years.", "Quillmark", "Tarnfield")]
    [TestCase("衡岳科技向澜川电子租赁机房。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技从澜川电子租用了算力。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子将机房出租给衡岳科技。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子向衡岳科技出租机房。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子的机房被衡岳科技承租。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子的租户包括衡岳科技、明砾云和拓海资本。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子的租户包括衡岳科技、明砾云和拓海资本。", "拓海资本", "澜川电子")]
    [TestCase("衡岳科技是澜川电子的租户。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技向澜川电子租用的机房已经启用。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技向澜川电子支付租金。", "衡岳科技", "澜川电子")]
    public void ALeaseIsReadFromTenantToLandlord(string sentence, string head, string tail) => AssertStates(sentence, RelationKind.LeasesFrom, head, tail);

    [TestCase("Quillmark invests in Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark invested $2 billion in Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark took a 9% stake in Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark backs Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield raised $300 million from Quillmark and Brontide.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield raised $300 million from Quillmark and Brontide.", "Brontide", "Tarnfield")]
    [TestCase("Tarnfield is backed by Quillmark.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield was funded by Quillmark and Brontide.", "Brontide", "Tarnfield")]
    [TestCase("Tarnfield's investors include Quillmark, Brontide and Veltrane.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield's investors include Quillmark, Brontide and Veltrane.", "Veltrane", "Tarnfield")]
    [TestCase("Quillmark is an investor in Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("Tarnfield is a subsidiary of Quillmark.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark's stake in Tarnfield rose.", "Quillmark", "Tarnfield")]
    [TestCase("Quillmark announced its investment in Tarnfield.", "Quillmark", "Tarnfield")]
    [TestCase("衡岳科技投资澜川电子。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技向澜川电子注资。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技入股了澜川电子。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子获衡岳科技投资。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子被衡岳科技控股。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子由衡岳科技控股。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子的股东包括衡岳科技、明砾云和拓海资本。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子的股东包括衡岳科技、明砾云和拓海资本。", "拓海资本", "澜川电子")]
    [TestCase("衡岳科技是澜川电子的股东。", "衡岳科技", "澜川电子")]
    [TestCase("澜川电子是衡岳科技的子公司。", "衡岳科技", "澜川电子")]
    [TestCase("衡岳科技对澜川电子的投资已经完成。", "衡岳科技", "澜川电子")]
    public void AnInvestmentIsReadFromInvestorToInvestee(string sentence, string head, string tail) => AssertStates(sentence, RelationKind.InvestsIn, head, tail);

    [TestCase("澜川电子获得订单，衡岳科技扩产。")]
    public void WhoWinsAnOrderDoesNotOwnIt(string sentence) => Assert.That(FramesOf(sentence, RelationKind.BuysFrom), Does.Not.Contain(("澜川电子", "衡岳科技", true)));

    [TestCase("Quillmark has a lease with Tarnfield.", RelationKind.LeasesFrom)]
    [TestCase("Quillmark and Tarnfield signed a supply agreement.", RelationKind.BuysFrom)]
    [TestCase("衡岳科技与澜川电子签署租约。", RelationKind.LeasesFrom)]
    [TestCase("衡岳科技和澜川电子签署供应协议。", RelationKind.BuysFrom)]
    public void ADealOfTwoEqualsLeavesTheDirectionOpen(string sentence, RelationKind kind)
    {
        var frames = FramesOf(sentence, kind);
        Assert.That(frames, Is.Not.Empty.And.All.Matches<(string Head, string Tail, bool Directed)>(frame => !frame.Directed));
    }

    [TestCase("Quillmark and Tarnfield are rivals.")]
    [TestCase("Quillmark reported earnings a day before Tarnfield.")]
    [TestCase("衡岳科技和澜川电子是竞争对手。")]
    public void WithoutAWordOfTheLexiconThereIsNoFrame(string sentence) =>
        Assert.That(InventedNames.Analyse(sentence).Frames.SelectMany(frames => frames), Is.Empty);

    /// <summary>A directed frame of the kind joins the two in this order, and none that is not carried joins them the other way round.</summary>
    private static void AssertStates(string sentence, RelationKind kind, string head, string tail)
    {
        var frames = FramesOf(sentence, kind);
        Assert.Multiple(() =>
        {
            Assert.That(frames, Does.Contain((head, tail, true)));
            Assert.That(frames, Does.Not.Contain((tail, head, true)));
        });
    }

    private static List<(string Head, string Tail, bool Directed)> FramesOf(string sentence, RelationKind kind)
    {
        var analysis = InventedNames.Analyse(sentence);
        return [.. analysis.Frames.SelectMany(frames => frames).Where(frame => frame.Kind == kind && frame is { Head.IsSaid: true, Tail.IsSaid: true, Carried: false })
            .Select(frame => (analysis.Entities[frame.Head.Entity].Surface, analysis.Entities[frame.Tail.Entity].Surface, frame.Directed))];
    }
}
