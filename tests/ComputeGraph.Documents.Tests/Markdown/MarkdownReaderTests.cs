using System.Text;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Documents.Tests.Markdown;

public sealed class MarkdownReaderTests
{
    [Test]
    public void The_text_is_what_a_reader_sees()
    {
        var document = Read.Markdown("# Chips\n\nAlpha **signed** with [Vega](http://x.example) for `120 MW` &amp; more.[^1] ![logo](l.png) ~~It was denied.~~ <https://y.example>\n\n[^1]: A note.\n");
        Assert.That(Read.Shown(document), Is.EqualTo(["Headline: Chips", "Body: Alpha signed with Vega for 120 MW & more.", "Body: A note."]));
        Assert.That(document.Text, Does.Not.Contain('*').And.Not.Contain("example").And.Not.Contain("logo").And.Not.Contain("denied"));
    }

    [Test]
    public void Emphasis_beside_chinese_punctuation_is_no_text()
    {
        var document = Read.Markdown("本周回顾，**重点公司：**甲公司（**“乙”**）采购，规模约5~10亿元，同比~20%。\n");
        Assert.That(document.Zones[0].Span.In(document.Text), Is.EqualTo("本周回顾，重点公司：甲公司（“乙”）采购，规模约5~10亿元，同比~20%。"));
    }

    [Test]
    public void Front_matter_gives_title_publisher_and_date_and_is_no_text()
    {
        var document = Read.Markdown("---\ntitle: \"Leases: a week\"\npublisher: Example Research\nauthor: A. Writer\ndate: 2026-05-10\ntags:\n  - one\n---\n\nAlpha leases from Beta.\n");
        Assert.That(document.Title, Is.EqualTo("Leases: a week"));
        Assert.That(document.Publisher, Is.EqualTo("Example Research"));
        Assert.That(document.Published, Is.EqualTo(PartialDate.OfDay(2026, 5, 10)));
        Assert.That(document.PublishedFrom, Is.EqualTo(PublishedFrom.FrontMatter));
        Assert.That(Read.Shown(document), Is.EqualTo(["Body: Alpha leases from Beta."]));
    }

    [TestCase("date: 2026年5月10日", "2026-05-10")]
    [TestCase("date: May 10, 2026", "2026-05-10")]
    [TestCase("date: 2026-05", "2026-05")]
    [TestCase("Date: '2026-05-10'", "2026-05-10")]
    [TestCase("date: soon", null)]
    public void The_date_of_front_matter_is_read_in_every_form(string line, string? expected) =>
        Assert.That(Read.Markdown($"---\n{line}\ntitle: x\n---\nWords.\n").Published?.ToString(), Is.EqualTo(expected));

    [Test]
    public void Rules_at_the_head_are_no_front_matter()
    {
        var document = Read.Markdown("---\nAlpha leases from Beta, and this is a sentence: of words.\n---\n");
        Assert.That(document.Text, Does.Contain("Alpha leases from Beta"));
        Assert.That(document.Title, Is.Null);
    }

    [Test]
    public void Lists_tables_and_quotes_become_their_zones()
    {
        var document = Read.Markdown(
            """
            ## Deals

            1. Alpha buys.
            2. Beta sells.

               It sells a lot.

            | Buyer | Value |
            |---|---|
            | **Alpha** | $2 |
            | Beta | |

            > We shall
            > see.

                An indented paragraph.

            ```
            code
            ```

            <div>markup</div>
            """);
        Assert.That(Read.Shown(document), Is.EqualTo(
        [
            "Headline: Deals", "Bullet: Alpha buys.", "Bullet: Beta sells.", "Body: It sells a lot.",
            "TableHeader: Buyer\tValue", "TableRow: Alpha\t$2", "TableRow: Beta\t", "Quotation: We shall\nsee.", "Body: An indented paragraph.",
        ]));
        Assert.That(document.Zones[5].Cells.Select(cell => cell.In(document.Text)), Is.EqualTo(["Alpha", "$2"]));
    }

    [Test]
    public void A_forced_line_break_divides_and_a_soft_one_does_not()
    {
        var document = Read.Markdown("Alpha signed a long lease for sixty megawatts with\nBeta in Texas.  \nGamma lent the money.\n");
        Assert.That(Read.Shown(document), Is.EqualTo(["Body: Alpha signed a long lease for sixty megawatts with\nBeta in Texas.", "Body: Gamma lent the money."]));
    }

    [Test]
    public void Bylines_on_lines_of_their_own_are_told_apart()
    {
        var document = Read.Markdown("# 供应链笔记\n\n发布：示例通讯\n日期：2026年3月3日\n撰稿：周某\n\n甲公司向乙公司采购机柜。\n");
        Assert.That(document.Publisher, Is.EqualTo("示例通讯"));
        Assert.That(document.Published, Is.EqualTo(PartialDate.OfDay(2026, 3, 3)));
        Assert.That(document.PublishedFrom, Is.EqualTo(PublishedFrom.Byline));
        Assert.That(document.Zones.Select(zone => zone.Kind), Is.EqualTo([ZoneKind.Headline, ZoneKind.Furniture, ZoneKind.Furniture, ZoneKind.Furniture, ZoneKind.Body]));
    }

    [Test]
    public void A_paragraph_of_bold_words_alone_is_a_heading() =>
        Assert.That(Read.Shown(Read.Markdown("Words.\n\n**Loans and leases**\n\nAlpha lends to Beta.\n")), Does.Contain("Headline: Loans and leases"));

    [Test]
    public void A_paragraph_over_a_ruled_line_stays_a_paragraph()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Alpha leases halls from Beta in Texas. ", 6)).TrimEnd();
        Assert.That(Read.Shown(Read.Markdown(paragraph + "\n---\n\nMore.\n"))[0], Is.EqualTo("Body: " + paragraph));
    }

    [Test]
    public void Emphasis_in_emphasis_beyond_the_parsers_limit_is_read_as_text()
    {
        var document = Read.Markdown("Alpha buys from Beta.\n\n" + string.Concat(Enumerable.Repeat("*a **b ", 3000)));
        Assert.That(document.Zones[0].Span.In(document.Text), Is.EqualTo("Alpha buys from Beta."));
    }

    [Test]
    public void A_table_of_thousands_of_bold_cells_is_read()
    {
        var rows = new StringBuilder("| Name | Value |\n|---|---|\n");
        for (var i = 0; i < 5000; i++)
            rows.Append("| **Alpha** | ").Append(i).Append(" |\n");
        var document = Read.Markdown(rows.ToString());
        Assert.That(document.Zones.Count(zone => zone.Kind == ZoneKind.TableRow), Is.EqualTo(5000));
    }
}
