using ComputeGraph.Core.Documents;

namespace ComputeGraph.Documents.Tests.Zoning;

public sealed class ItemNumberingTests
{
    private static string? DatelineOf(string text, string beginning) => Read.Zone(Read.Text(text), beginning).Dateline?.ToString();

    [Test]
    public void A_dated_heading_dates_all_zones_of_its_item_and_no_more()
    {
        var document = Read.Markdown("---\ndate: 2025-11-07\n---\n# Weekly\n\nThree deals.\n\n### SYDNEY, 3 November\n\nAlpha pays Beta.\n\n- It pays monthly.\n\n### Loose ends\n\nNobody knows.\n");
        Assert.That(document.Zones.Select(zone => zone.Dateline?.ToString()), Is.EqualTo([null, null, "2025-11-03", "2025-11-03", "2025-11-03", null, null]));
        Assert.That(document.Zones.Select(zone => zone.Item), Is.EqualTo([0, 0, 1, 1, 1, 2, 2]));
        Assert.That(document.Zones[2].Kind, Is.EqualTo(ZoneKind.ItemHead));
        Assert.That(document.Zones[5].Kind, Is.EqualTo(ZoneKind.Headline));
    }

    [TestCase("【2026年4月8日】甲公司与乙公司签约。", "2026-04-08")]
    [TestCase("【4月8日，悉尼】甲公司与乙公司签约。", "2026-04-08")]
    [TestCase("【某社4月8日电】甲公司与乙公司签约。", "2026-04-08")]
    [TestCase("某社北京4月8日电 甲公司与乙公司签约。", "2026-04-08")]
    [TestCase("April 8, 2026 — Alpha signed with Beta.", "2026-04-08")]
    [TestCase("April 8: Alpha signed with Beta.", "2026-04-08")]
    [TestCase("SAN FRANCISCO, April 8 — Alpha signed with Beta.", "2026-04-08")]
    [TestCase("SANTA CLARA, Calif., April 8, 2026 (Newswire) -- Alpha signed with Beta.", "2026-04-08")]
    [TestCase("New Delhi, Apr 8: Alpha signed with Beta.", "2026-04-08")]
    [TestCase("1. 4月8日, 甲公司与乙公司签约。", "2026-04-08")]
    [TestCase("- **事件 1:** 4 月 8 日, 甲公司与乙公司签约。", "2026-04-08")]
    [TestCase("4月8日，甲公司与乙公司签约。", "2026-04-08")]
    [TestCase("观点网讯，4月8日，甲公司与乙公司签约。", "2026-04-08")]
    [TestCase("On 8 April Alpha signed with Beta.", "2026-04-08")]
    [TestCase("4月5日至8日, 甲公司举行了发布会。", "2026-04-08")]
    public void A_date_that_leads_is_the_passages_own(string passage, string expected)
    {
        var document = Read.Text($"本周要闻\n\n2026年4月20日\n\n这是一周以来发生的几件事情，我们按日期排在下面，供各位读者参考。\n\n{passage}\n");
        Assert.That(document.Zones[^1].Dateline?.ToString(), Is.EqualTo(expected));
    }

    [TestCase("12月30日，甲公司与乙公司签约。", "2025-12-30")]
    [TestCase("1月10日，甲公司与乙公司签约。", "2026-01-10")]
    [TestCase("2月1日，甲公司与乙公司签约。", "2025-02-01")]
    public void A_missing_year_is_the_latest_that_is_not_two_weeks_after_the_document(string passage, string expected) =>
        Assert.That(DatelineOf($"本周要闻\n\n2026年1月5日\n\n这是一周以来发生的几件事情，我们按日期排在下面。\n\n{passage}\n", passage[..3]), Is.EqualTo(expected));

    [Test]
    public void Without_a_documents_date_a_day_without_year_stays_open()
    {
        Assert.That(DatelineOf("本周要闻\n\n这是一周以来发生的几件事情。\n\n4月8日，甲公司与乙公司签约。\n", "4月8日"), Is.Null);
        Assert.That(DatelineOf("本周要闻\n\n这是一周以来发生的几件事情。\n\n【2026年4月8日】甲公司与乙公司签约。\n", "【"), Is.EqualTo("2026-04-08"));
    }

    [TestCase("甲公司4月8日晚间公告，与乙公司签约。")]
    [TestCase("今年4月签订的合同已经终止。")]
    [TestCase("2023年8月3日，乙公司被私有化，两年后转手。")]
    [TestCase("Alpha said on April 8 that it had signed with Beta.")]
    [TestCase("2026-04-08 and later deliveries go to Beta.")]
    public void A_date_inside_or_of_old_history_is_not_the_passages(string passage) =>
        Assert.That(DatelineOf($"甲公司租下机房\n\n2026年4月20日\n\n甲公司与乙公司签署了为期十年的租赁协议。\n\n{passage}\n", passage[..6]), Is.Null);

    [Test]
    public void A_date_alone_dates_what_follows_it()
    {
        var document = Read.Text("News of the week\n\n20 April 2026\n\nA few things happened this week, and here they are in order.\n\n17 April 2026\n\nAlpha signed with Beta.\n\nIt pays monthly.\n\n16 April 2026\n\nGamma lent money.\n");
        Assert.That(Read.Zone(document, "It pays").Dateline?.ToString(), Is.EqualTo("2026-04-17"));
        Assert.That(Read.Zone(document, "Gamma").Dateline?.ToString(), Is.EqualTo("2026-04-16"));
        Assert.That(Read.Zone(document, "Gamma").Item, Is.GreaterThan(Read.Zone(document, "It pays").Item));
    }

    [Test]
    public void Stories_of_a_weekly_are_items_of_their_own()
    {
        var document = Read.Text("HEAT WEEKLY | 3 July 2026\n\n1. Alpha has bought Beta. It paid cash.\n\n2. Gamma leases from Delta.\n\n3. Fuel cells. Epsilon finances them.\n");
        Assert.That(document.Zones.Skip(1).Select(zone => zone.Item), Is.EqualTo([1, 2, 3]));
    }

    [Test]
    public void Points_of_one_announcement_are_one_item()
    {
        var document = Read.Text(
            "EXAMPLE LIMITED\nSGX announcement, 4 February 2026\n\n1. A consortium of Alpha and Beta has agreed to purchase the 82% of Gamma which it does not hold yet from the seller, an indirect subsidiary of Delta, in one transaction with two steps.\n\n"
            + "2. The consideration is 6.6 billion in cash, one half of it at completion and the other about a year later. This corresponds to an enterprise value of 13.8 billion, which includes debt and the redeemable preference shares.\n");
        Assert.That(document.Zones.TakeLast(2).Select(zone => zone.Item).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Questions_of_an_interview_do_not_part_it_from_its_topic()
    {
        var document = Read.Text("Four questions to the president of Alpha\n\nWhat will the new plant do?\nIt makes substrates, and most of them will go to Beta.\n\nWill that be enough?\nNo. Customers buy whatever we have.\n");
        Assert.That(document.Zones.Select(zone => zone.Item), Is.All.EqualTo(0));
        Assert.That(Read.Shown(document), Does.Contain("Headline: Will that be enough?"));
    }

    [Test]
    public void A_question_behind_its_speakers_name_is_no_heading()
    {
        var document = Read.Text("Notes from the call on Alpha\n\nModerator: Who supplies the halls?\n\nOsei: Beta does, under a contract of ten years that was signed in March.\n");
        Assert.That(Read.Shown(document)[1], Is.EqualTo("Body: Moderator: Who supplies the halls?"));
    }

    [Test]
    public void Sections_are_items()
    {
        var document = Read.Text("甲公司半年回顾\n\n一、采购\n\n甲公司向乙公司采购服务器，金额两亿元。\n\n二、租赁\n\n甲公司向丙公司租赁机房，期限十年。\n");
        Assert.That(Read.Zone(document, "甲公司向乙").Item, Is.EqualTo(1));
        Assert.That(Read.Zone(document, "甲公司向丙").Item, Is.EqualTo(2));
        Assert.That(Read.Shown(document), Does.Contain("Headline: 二、租赁"));
    }

    [Test]
    public void Paragraphs_with_heads_of_their_own_are_items_and_do_not_inherit_each_others_dates()
    {
        var document = Read.Markdown("---\ndate: 2025-11-09\n---\n## 国内\n\n**【10月】** 甲公司定增落地。\n\n**【进展】** 乙公司方案仍在推进。\n");
        Assert.That(document.Zones.Select(zone => zone.Dateline?.ToString()), Is.EqualTo([null, "2025-10", null]));
        Assert.That(document.Zones.Select(zone => zone.Item).Distinct().Count(), Is.EqualTo(3));
    }

    [Test]
    public void A_companys_name_over_its_news_is_an_item_head()
    {
        var document = Read.Text("公司新闻\n\n2026年4月20日\n\n以下为本周几家公司的消息，按公司排列，供各位读者参考。\n\n甲公司:\n\n4月9日，甲公司与乙公司签署了租赁协议。\n\n甲公司还表示将扩产。\n");
        Assert.That(Read.Shown(document), Does.Contain("ItemHead: 甲公司:"));
        Assert.That(Read.Zone(document, "4月9日").Item, Is.EqualTo(Read.Zone(document, "甲公司还").Item));
    }
}
