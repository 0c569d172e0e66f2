using ComputeGraph.Core.Documents;

namespace ComputeGraph.Documents.Tests.PlainText;

public sealed class PlainTextReaderTests
{
    [Test]
    public void The_text_is_kept_as_it_is()
    {
        const string text = "Title of it\n\n  - **Event 1:** Alpha  bought chips from Beta .\n";
        Assert.That(Read.Text(text).Text, Is.EqualTo(text));
    }

    [Test]
    public void Lines_wrapped_to_a_width_are_one_paragraph()
    {
        var document = Read.Text(
            """
            Alpha Data said on Monday that it had signed a ten-year lease with Vega
            Cloud for 120 MW of critical load at its campus near Tulsa, Oklahoma. The
            contract is worth about $2.1 billion, and Vega may extend it twice by
            five years.
            The company did not say who would supply the servers. People close to the
            talks named two vendors in Taiwan.
            """);
        Assert.That(document.Zones, Has.Count.EqualTo(2));
        Assert.That(document.Zones[0].Span.In(document.Text), Does.StartWith("Alpha Data").And.EndsWith("five years."));
        Assert.That(document.Zones[1].Span.In(document.Text), Does.StartWith("The company").And.EndsWith("Taiwan."));
    }

    [Test]
    public void Chinese_lines_wrapped_to_a_width_are_one_paragraph()
    {
        var document = Read.Text(
            """
            北辰云计算本周与海川数据签署为期八年的机柜租赁协议，规模约六十兆瓦，合同
            总额约四十五亿元人民币，首期机柜将于三季度交付。公司表示，相关服务器由浪
            潮信息供货，芯片来自多家厂商。
            我们认为，租赁模式的占比仍会提升，云厂商的资本开支更重视弹性，第三方机房
            的议价能力上升。
            """);
        Assert.That(document.Zones, Has.Count.EqualTo(2));
        Assert.That(document.Zones[1].Span.In(document.Text), Does.StartWith("我们认为"));
    }

    [Test]
    public void Lines_that_are_paragraphs_stay_apart()
    {
        var document = Read.Text(
            """
            Alpha's plant has become a link in the supply chain of three large cloud companies this year.
            It took on 200 workers.
            Engineers there are trying to speed up the output of turbines, according to two people who have seen the floor.
            Beta bought seven of them for its campus in Texas.
            """);
        Assert.That(document.Zones, Has.Count.EqualTo(4));
    }

    [TestCase("■ ")]
    [TestCase("• ")]
    [TestCase("- ")]
    [TestCase("· ")]
    [TestCase("⚡ ")]
    [TestCase("\uE00C")]
    public void A_bullet_is_no_part_of_its_zone(string bullet)
    {
        var document = Read.Text($"A heading\n\n{bullet}Alpha leases halls from Beta.\n{bullet}Beta buys servers.\n");
        Assert.That(Read.Shown(document)[1..], Is.EqualTo(["Bullet: Alpha leases halls from Beta.", "Bullet: Beta buys servers."]));
    }

    [TestCase("1. ", "2. ")]
    [TestCase("1) ", "2) ")]
    [TestCase("(1) ", "(2) ")]
    [TestCase("（1）", "（2）")]
    [TestCase("①", "②")]
    [TestCase("1、", "2、")]
    [TestCase("１．", "２．")]
    [TestCase("- 1、", "- 2、")]
    [TestCase("- **事件 1:** ", "- **事件 2:** ")]
    [TestCase("- 新闻1：", "- 新闻2：")]
    public void A_number_is_no_part_of_its_zone(string first, string second)
    {
        var document = Read.Text($"甲公司半年回顾\n\n{first}甲公司向乙公司采购服务器。\n{second}乙公司出租机房。\n");
        Assert.That(Read.Shown(document)[1..], Is.EqualTo(["Bullet: 甲公司向乙公司采购服务器。", "Bullet: 乙公司出租机房。"]));
    }

    [TestCase("1,324,233 of the shares vested at once.")]
    [TestCase("4.5 GW of power is planned at the site.")]
    [TestCase("-12% was the change in the share price.")]
    [TestCase("10.5 billion dollars were paid.")]
    [TestCase("*Notes* are printed below.")]
    public void Figures_at_the_head_of_a_sentence_are_no_markers(string sentence) =>
        Assert.That(Read.Shown(Read.Text(sentence + "\n\nAnd more of it.")), Does.Contain("Body: " + sentence));

    [Test]
    public void A_numbered_list_inside_a_paragraph_becomes_items()
    {
        var document = Read.Text("本周观点:1)甲公司发布简报。2)乙公司与丙公司签署协议，获得容量；3）丁公司涨价。\n");
        Assert.That(Read.Shown(document), Is.EqualTo(
            ["Headline: 本周观点:", "Bullet: 甲公司发布简报。", "Bullet: 乙公司与丙公司签署协议，获得容量；", "Bullet: 丁公司涨价。"]));
    }

    [Test]
    public void Numbers_inside_a_sentence_divide_nothing()
    {
        const string sentence = "首先，（1）甲公司扩产，（2）乙公司降价，对丙公司均有利。";
        Assert.That(Read.Shown(Read.Text(sentence)), Is.EqualTo(["Body: " + sentence]));
    }

    [Test]
    public void Tab_separated_lines_are_rows_with_their_cells()
    {
        var document = Read.Text("代码\t名称\t2026年初至今\nAAA.O\t甲公司\t8.15%\nBBB.O\t\t-3.2%\n");
        Assert.That(document.Zones.Select(zone => zone.Kind), Is.EqualTo([ZoneKind.TableHeader, ZoneKind.TableRow, ZoneKind.TableRow]));
        Assert.That(document.Zones[1].Cells.Select(cell => cell.In(document.Text)), Is.EqualTo(["AAA.O", "甲公司", "8.15%"]));
        Assert.That(document.Zones[2].Cells.Select(cell => cell.In(document.Text)), Is.EqualTo(["BBB.O", "", "-3.2%"]));
    }

    [Test]
    public void A_row_that_begins_with_a_tab_begins_with_an_empty_cell()
    {
        var document = Read.Text("类别\t级别\t说明\n甲\t推荐\t10\n\t中性\t5\n");
        Assert.That(document.Zones[2].Cells.Select(cell => cell.In(document.Text)), Is.EqualTo(["", "中性", "5"]));
    }

    [Test]
    public void A_pipe_table_loses_its_ruling()
    {
        var document = Read.Text("| Buyer | Seller |\n|---|:---:|\n| Alpha | Beta |\n");
        Assert.That(Read.Shown(document), Is.EqualTo(["TableHeader: Buyer | Seller", "TableRow: Alpha | Beta"]));
    }

    [Test]
    public void Columns_set_with_spaces_are_rows()
    {
        var document = Read.Text("  Alpha            62%\n  Beta Systems     17%   (41% before)\n\n政府　　　　　 5万张\n甲集团　　　　5万张\n");
        Assert.That(document.Zones.Select(zone => zone.Kind), Is.All.EqualTo(ZoneKind.TableRow));
        Assert.That(document.Zones[1].Cells.Select(cell => cell.In(document.Text)), Is.EqualTo(["Beta Systems", "17%", "(41% before)"]));
        Assert.That(document.Zones[3].Cells.Select(cell => cell.In(document.Text)), Is.EqualTo(["甲集团", "5万张"]));
    }

    [Test]
    public void Two_spaces_after_a_full_stop_are_no_columns()
    {
        var document = Read.Text("Alpha bought it.  Beta sold it.\nGamma lent money.  Delta did not.\n");
        Assert.That(document.Zones.Select(zone => zone.Kind), Is.All.EqualTo(ZoneKind.Body));
    }

    [Test]
    public void Form_feeds_mark_pages_and_end_paragraphs()
    {
        var document = Read.Text("Alpha leases a hall from\fBeta in Texas.\fThe end of it.");
        Assert.That(document.PageStarts, Is.EqualTo([0, 25, 40]));
        Assert.That(document.PageAt(30), Is.EqualTo(2));
        Assert.That(document.Zones, Has.Count.EqualTo(3));
    }

    [Test]
    public void Quoted_lines_are_quotations() =>
        Assert.That(Read.Shown(Read.Text("He wrote:\n> We will buy from Beta.\n")), Does.Contain("Quotation: We will buy from Beta."));

    [TestCase("甲公司向乙公司采购一万颗芯片。", "zh")]
    [TestCase("Meta 向 CoreWeave 追加租赁", "zh")]
    [TestCase("Alpha buys from Beta.", "en")]
    [TestCase("데이터센터를 임대했다", "und")]
    [TestCase("12.5% 2026-04-20 x", "und")]
    public void The_language_follows_the_script(string text, string language)
    {
        var document = Read.Text(text);
        Assert.That(document.Language, Is.EqualTo(language));
        Assert.That(document.Zones.Select(zone => zone.Language), Is.All.EqualTo(language));
    }

    [Test]
    public void A_document_of_two_languages_tells_them_apart_by_zone()
    {
        var document = Read.Text("甲公司与乙公司签署租赁协议，规模六十兆瓦。\n\nAlpha leases sixty megawatts from Beta.\n\n丙公司供应服务器并负责运维，合同期五年。\n");
        Assert.That(document.Zones.Select(zone => zone.Language), Is.EqualTo(["zh", "en", "zh"]));
        Assert.That(document.Language, Is.EqualTo("zh"));
    }
}
