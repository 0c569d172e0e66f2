using ComputeGraph.Core.Documents;

namespace ComputeGraph.Documents.Tests.Zoning;

public sealed class DocumentHeadTests
{
    private const string Body = "\n\nAlpha has agreed to lease sixty megawatts of capacity from Beta over ten years, the two said on Monday in a statement.\n";

    [TestCase("Alpha takes a hall\n2026-04-20", "2026-04-20")]
    [TestCase("Alpha takes a hall\n20 April 2026", "2026-04-20")]
    [TestCase("Alpha takes a hall\nMonday, April 20, 2026", "2026-04-20")]
    [TestCase("甲公司租下机房\n2026 年 04 月 20 日", "2026-04-20")]
    [TestCase("甲公司租下机房\n2026年4月20日 星期一", "2026-04-20")]
    [TestCase("甲公司租下机房\n2026/04/20 08:30", "2026-04-20")]
    [TestCase("Heat weekly | 3 July 2026", "2026-07-03")]
    [TestCase("行业周报（2026.04.13-2026.04.17）", "2026-04-17")]
    [TestCase("甲公司业绩会笔记（2025/9/3）", "2025-09-03")]
    [TestCase("产业链更新 2026/01", "2026-01")]
    [TestCase("Notes from the call on Beta, 19 May 2025", "2025-05-19")]
    public void A_date_in_the_head_is_the_documents(string head, string expected)
    {
        var document = Read.Text(head + Body);
        Assert.That(document.Published?.ToString(), Is.EqualTo(expected));
        Assert.That(document.PublishedFrom, Is.EqualTo(PublishedFrom.Head));
    }

    [TestCase("甲公司租下机房\n发布日期：2026年2月6日\n分析师：张三（样例）", "2026-02-06")]
    [TestCase("Alpha takes a hall\nPublished: 6 February 2026", "2026-02-06")]
    public void A_labelled_date_is_a_byline(string head, string expected)
    {
        var document = Read.Text(head + Body);
        Assert.That(document.Published?.ToString(), Is.EqualTo(expected));
        Assert.That(document.PublishedFrom, Is.EqualTo(PublishedFrom.Byline));
    }

    [TestCase("Alpha opened 35% higher after the news landed at 8am ET on October 6th 2025.")]
    [TestCase("鸿某2026年3月营收创新高")]
    [TestCase("Shares of shipments, April to June 2025")]
    [TestCase("市场数据（截至2026年4月20日）")]
    [TestCase("Alpha to close the purchase of Beta on 20 April 2026")]
    [TestCase("Alpha buys Beta on 20 April 2026, sources say")]
    [TestCase("交割日定于2026年4月20日")]
    [TestCase("NEW YORK, Oct 15 - Alpha agreed to it.")]
    [TestCase("今年3月签订的合同已经终止。")]
    public void A_date_of_what_is_told_is_not_the_documents(string line) =>
        Assert.That(Read.Text("A title of the thing\n\n" + line + Body).Published, Is.Null);

    [Test]
    public void A_dateline_with_its_year_dates_the_document()
    {
        var document = Read.Text("SAN FRANCISCO, 5 March 2026 — Alpha has agreed to lease sixty megawatts from Beta, the two said on Monday.\n\nMore of it follows here.\n");
        Assert.That(document.Published?.ToString(), Is.EqualTo("2026-03-05"));
        Assert.That(document.PublishedFrom, Is.EqualTo(PublishedFrom.Byline));
    }

    [Test]
    public void A_filing_is_dated_over_its_signature()
    {
        var document = Read.Text("关于签署合同的公告\n\n本公司与乙公司签署了服务合同，合同总金额为五亿元人民币，履行期限五年。\n\n甲科技股份有限公司董事会\n2025年11月5日\n");
        Assert.That(document.Published?.ToString(), Is.EqualTo("2025-11-05"));
    }

    [Test]
    public void The_title_is_what_says_most_not_the_masthead()
    {
        Assert.That(Read.Text("ASX RELEASE | 5 December 2025\n\nALPHA AND BETA SIGN A MEMORANDUM" + Body).Title, Is.EqualTo("ALPHA AND BETA SIGN A MEMORANDUM"));
        Assert.That(Read.Text("通信行业研究\n\n行业周报\n证券研究报告\n\n甲公司与乙公司签署新协议，订单排至年底" + Body).Title, Is.EqualTo("甲公司与乙公司签署新协议，订单排至年底"));
        Assert.That(Read.Text("Example Corporation\nInside information\n28 October 2025\n\nDirected issue of shares to Alpha" + Body).Title, Is.EqualTo("Directed issue of shares to Alpha"));
        Assert.That(Read.Text("CHIPS FOR SHARES\nA season in which suppliers paid customers" + Body).Title, Is.EqualTo("CHIPS FOR SHARES"));
    }

    [Test]
    public void Who_speaks_as_the_company_is_named_above_the_title_and_stays_evidence()
    {
        var document = Read.Text("证券代码：600000　　证券简称：甲科技\n\n甲科技股份有限公司\n关于签署算力服务合同的公告" + Body);
        Assert.That(document.Title, Is.EqualTo("关于签署算力服务合同的公告"));
        Assert.That(document.Zones.Take(3).Select(zone => zone.Kind), Is.All.EqualTo(ZoneKind.Headline));
    }

    [Test]
    public void Text_without_a_head_has_no_title()
    {
        Assert.That(Read.Text(Body).Title, Is.Null);
        Assert.That(Read.Text("甲公司向乙公司采购服务器").Title, Is.Null);
        Assert.That(Read.Text("甲公司向乙公司采购服务器").Zones[0].Kind, Is.EqualTo(ZoneKind.Body));
    }

    [Test]
    public void A_disclaimer_tells_the_publisher_where_the_head_does_not()
    {
        var document = Read.Text("甲公司租下机房" + Body + "\n免责声明\n\n本报告仅供样例证券股份有限公司（以下简称“本公司”）的客户使用。本公司不会因接收人收到本报告而视其为客户。\n");
        Assert.That(document.Publisher, Is.EqualTo("样例证券股份有限公司"));
    }
}
