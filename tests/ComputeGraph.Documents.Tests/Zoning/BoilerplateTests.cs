using ComputeGraph.Core.Documents;

namespace ComputeGraph.Documents.Tests.Zoning;

public sealed class BoilerplateTests
{
    private const string Deal = "甲公司与乙公司签署了为期十年的机房租赁协议，总额约四十亿元，首期机柜将于三季度交付使用。";

    [Test]
    public void A_disclaimer_runs_from_its_head_to_the_end()
    {
        var document = Read.Text($"甲公司租下机房\n\n{Deal}\n\n免责声明\n\n本报告仅供本公司的客户使用，在任何情况下均不构成对任何人的投资建议。\n\n市场有风险，投资需谨慎，投资者据此操作，风险自负。\n\n样例证券研究所\n某市某路5号\n");
        Assert.That(document.Zones[1].Kind, Is.EqualTo(ZoneKind.Body));
        Assert.That(document.Zones.Skip(2).Select(zone => zone.Kind), Is.All.EqualTo(ZoneKind.Disclaimer));
    }

    [Test]
    public void A_notice_in_the_margin_does_not_swallow_the_report()
    {
        var document = Read.Text($"甲公司租下机房\n\n特别声明：\n\n本报告的信息来自公开资料，本公司不作任何保证，投资者风险自负。\n\n{Deal}\n\n{Deal}\n");
        Assert.That(document.Zones.Count(zone => zone.Kind == ZoneKind.Disclaimer), Is.EqualTo(2));
        Assert.That(document.Zones.Count(zone => zone.Kind == ZoneKind.Body), Is.EqualTo(2));
    }

    [TestCase("Disclosure: the bank advised the target in an earlier round.")]
    [TestCase("This report has been prepared by Example Research for information purposes only and does not constitute investment advice.")]
    [TestCase("*仅供内部交流,未经专家审阅*")]
    [TestCase("本公司及董事会全体成员保证信息披露的内容真实、准确、完整。")]
    public void Legal_lines_without_a_head_are_disclaimers(string line) =>
        Assert.That(Read.Zone(Read.Text($"A title of it\n\n{line}\n\nAlpha leases halls from Beta.\n"), line[..5]).Kind, Is.EqualTo(ZoneKind.Disclaimer));

    [TestCase("我担心三件事：一是估值，二是自建比例，三是税收优惠。按扣非口径，市值并不便宜。以上不构成建议。")]
    [TestCase("Our take: a floor under utilisation is worth more than a better price. Risks: power and supply. We hold no position in Alpha.")]
    [TestCase("分析师认为，甲公司向乙公司采购的芯片将在年底到货。")]
    [TestCase("Alpha's securities unit bought servers from Beta; its investors approved.")]
    [TestCase("图表显示，甲公司向乙公司采购的比例在上升。")]
    [TestCase("Figure 2 shows that Alpha buys from Beta.")]
    [TestCase("电话会议上，甲公司表示将向乙公司租赁算力。")]
    public void A_paragraph_with_something_to_say_stays_body(string paragraph) =>
        Assert.That(Read.Zone(Read.Text($"A title of it\n\nGamma leases halls from Beta.\n\n{paragraph}\n"), paragraph[..5]).Kind, Is.EqualTo(ZoneKind.Body));

    [Test]
    public void Rating_scales_are_rating_definitions()
    {
        var document = Read.Text($"甲公司租下机房\n\n{Deal}\n\n行业投资评级的说明：\n\n买入：预期未来6个月内该行业上涨幅度超过大盘在15%以上；\n增持：预期未来6个月内上涨幅度在5%—15%；\n\n法律声明\n\n本报告版权归本公司所有，未经书面许可不得翻版。\n");
        Assert.That(document.Zones.Skip(2).Select(zone => zone.Kind), Is.EqualTo(
            [ZoneKind.RatingDefinitions, ZoneKind.RatingDefinitions, ZoneKind.RatingDefinitions, ZoneKind.Disclaimer, ZoneKind.Disclaimer]));
    }

    [Test]
    public void A_list_of_other_reports_is_furniture_and_the_interrupted_paragraph_is_not()
    {
        var document = Read.Text("甲公司租下机房\n\n乙公司推出新引擎，以高斯溅射为核\n\n证券分析师 张三\n\n执业证书: S0123456789012\n\nzhangsan@example.com\n\n相关研究\n\n《某个趋势走到哪了？》\n\n2026-04-19\n\n心实现高保真渲染，并向丙公司采购了一千颗芯片用于训练，合同金额约两亿元。\n");
        string[] kinds = [.. document.Zones.Select(zone => zone.Kind.ToString())];
        Assert.That(kinds.Skip(2), Is.EqualTo(["AnalystBox", "AnalystBox", "AnalystBox", "Furniture", "Furniture", "Furniture", "Body"]));
    }

    [TestCase("Jane Smith, CFA\n+1 212 555 0100\njane.smith@bank.example")]
    [TestCase("分析师：张三（执业 S0123456789012）\n电话：010-84183369\nEmail：zs@example.com\n执业证书编号：S0123456789012")]
    public void An_analyst_with_telephone_and_licence_is_an_analysts_box(string box)
    {
        var document = Read.Text($"A title of it\n\nAlpha leases halls from Beta.\n\n{box}\n\nBeta builds them.\n");
        Assert.That(document.Zones.Count(zone => zone.Kind == ZoneKind.AnalystBox), Is.EqualTo(box.Count(character => character == '\n') + 1));
    }

    [TestCase("图表1：服务器指数走势")]
    [TestCase("表 2: 申万板块涨跌幅 (单位: %)")]
    [TestCase("Figure 3: Contracted megawatts by tenant")]
    [TestCase("资料来源：某终端、样例证券")]
    [TestCase("(信息来源: 某社、某网等)")]
    [TestCase("Source: company data")]
    public void Captions_and_sources_are_captions(string line) =>
        Assert.That(Read.Shown(Read.Text($"Alpha leases halls from Beta.\n\n{line}\n\nBeta builds them.\n")), Does.Contain("Caption: " + line));

    [TestCase("请务必阅读正文之后的免责条款部分")]
    [TestCase("12")]
    [TestCase("- 12 -")]
    [TestCase("第 3 页 共 10 页")]
    [TestCase("Page 3 of 10")]
    [TestCase("2026年4月20日")]
    [TestCase("买入（维持评级）")]
    public void What_printers_add_is_furniture(string line) =>
        Assert.That(Read.Shown(Read.Text($"Alpha leases halls from Beta.\n\n{line}\n\nBeta builds them.\n")), Does.Contain("Furniture: " + line));

    [Test]
    public void A_line_repeated_at_the_edges_of_pages_is_a_running_head()
    {
        var document = Read.Text("Alpha Research 1\nAlpha leases halls from Beta.\n\fAlpha Research 2\nBeta builds them.\n\fAlpha Research 3\nGamma lends the money.\n");
        Assert.That(document.Zones.Count(zone => zone.Kind == ZoneKind.Furniture), Is.EqualTo(3));
        Assert.That(document.Zones.Count(zone => zone.Kind == ZoneKind.Body), Is.EqualTo(3));
    }

    [Test]
    public void A_heading_that_recurs_is_no_running_head()
    {
        var item = "点评\n\n甲公司与乙公司签署了租赁协议，规模六十兆瓦，期限十年，金额四十亿元。\n\n";
        var document = Read.Text("A title of it\n\nAlpha leases halls from Beta.\n\n" + item + item + item);
        Assert.That(document.Zones.Count(zone => zone.Kind == ZoneKind.Headline), Is.EqualTo(4));
    }
}
