using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [TestCase("The lease runs for ten years. It begins in May.", "The lease runs for ten years.", "It begins in May.")]
    [TestCase("Northgate Inc. leases the hall. Vale Corp. owns it.", "Northgate Inc. leases the hall.", "Vale Corp. owns it.")]
    [TestCase("It was sold to Northgate Inc. The price is secret.", "It was sold to Northgate Inc.", "The price is secret.")]
    [TestCase("Northgate, Inc. (the \"Company\") agreed. Done.", "Northgate, Inc. (the \"Company\") agreed.", "Done.")]
    [TestCase("The U.S. Department agreed. Sales in the U.S. rose. They left the U.S. The end.", "The U.S. Department agreed.", "Sales in the U.S. rose.", "They left the U.S.", "The end.")]
    [TestCase("Mr. Lin met Dr. Wu and J. P. Stone. All agreed.", "Mr. Lin met Dr. Wu and J. P. Stone.", "All agreed.")]
    [TestCase("See No. 3 on p. 45. The answer is no. It fell.", "See No. 3 on p. 45.", "The answer is no.", "It fell.")]
    [TestCase("Signed on Nov. 3 in approx. 40 copies. It closed in Nov. Then it paid.", "Signed on Nov. 3 in approx. 40 copies.", "It closed in Nov.", "Then it paid.")]
    [TestCase("It pays $1.5 billion vs. 2.0 before. Fine.", "It pays $1.5 billion vs. 2.0 before.", "Fine.")]
    [TestCase("Is it true? Yes! It is.", "Is it true?", "Yes!", "It is.")]
    [TestCase("\"We will build.\" He smiled. “Good.” She left.", "\"We will build.\"", "He smiled.", "“Good.”", "She left.")]
    [TestCase("The sum (about $5bn. It may grow) is firm. xAI pays.", "The sum (about $5bn. It may grow) is firm.", "xAI pays.")]
    [TestCase("An open bracket ( is no end. Next one.", "An open bracket ( is no end.", "Next one.")]
    [TestCase("It said so ... and left. Next.", "It said so ... and left.", "Next.")]
    [TestCase("Visit example.com for v3.2 notes. Bye.", "Visit example.com for v3.2 notes.", "Bye.")]
    [TestCase("1. Northgate has bought Vale. The price is $2bn.", "1. Northgate has bought Vale.", "The price is $2bn.")]
    [TestCase("The hall is full; nobody waits. Next.", "The hall is full; nobody waits.", "Next.")]
    [TestCase("甲公司签约。乙公司付款！丙公司呢？", "甲公司签约。", "乙公司付款！", "丙公司呢？")]
    [TestCase("他说：“我们将扩产。”随后离开。", "他说：“我们将扩产。”", "随后离开。")]
    [TestCase("甲公司（下称“甲”。注册于上海）签约。乙付款。", "甲公司（下称“甲”。注册于上海）签约。", "乙付款。")]
    [TestCase("甲公司签约；乙公司付款。丙退出。", "甲公司签约；乙公司付款。", "丙退出。")]
    [TestCase("要点：1）甲签约；2）乙付款；3）丙退出。", "要点：1）甲签约；", "2）乙付款；", "3）丙退出。")]
    [TestCase("一是甲签约；二是乙付款；三是丙退出。", "一是甲签约；", "二是乙付款；", "三是丙退出。")]
    [TestCase("（一）甲签约；（二）乙付款。", "（一）甲签约；", "（二）乙付款。")]
    [TestCase("①甲签约；②乙付款。", "①甲签约；", "②乙付款。")]
    [TestCase("甲签约，金额5.5亿元。乙跟进。", "甲签约，金额5.5亿元。", "乙跟进。")]
    [TestCase("Vale Inc.宣布签约。Northgate付款。", "Vale Inc.宣布签约。", "Northgate付款。")]
    [TestCase("甲签约. 乙付款. 完。", "甲签约.", "乙付款.", "完。")]
    [TestCase("甲签约。It pays $5bn. 乙付款。", "甲签约。", "It pays $5bn.", "乙付款。")]
    [TestCase("甲签约。。。乙付款！？丙退出", "甲签约。。。", "乙付款！？", "丙退出")]
    public void TextDividesIntoItsSentences(string text, params string[] sentences) => Assert.That(Split(text), Is.EqualTo(sentences));

    [Test]
    public void HeadlinesBulletsAndRowsAreOneSentenceEachUnlessTheyHoldSeveral()
    {
        var document = DocumentOf(
            (ZoneKind.Headline, "Vale leases hall to Northgate"), (ZoneKind.Bullet, "Rent: $5m a year"), (ZoneKind.Bullet, "Rent is due. It rises."), (ZoneKind.TableRow, "Vale | 5 | signed"));
        var texts = SentenceSplitter.Split(document).Select(sentence => sentence.Span.In(document.Text));
        Assert.That(texts, Is.EqualTo(new[] { "Vale leases hall to Northgate", "Rent: $5m a year", "Rent is due.", "It rises.", "Vale | 5 | signed" }));
    }

    [Test]
    public void OnlyEvidenceZonesGiveSentences()
    {
        var document = DocumentOf((ZoneKind.Furniture, "Menu"), (ZoneKind.Body, "It pays."), (ZoneKind.Disclaimer, "No advice."), (ZoneKind.Body, "***"));
        var sentence = SentenceSplitter.Split(document).Single();
        Assert.That((sentence.Index, sentence.ZoneIndex, sentence.Zone.Kind, sentence.Span.In(document.Text)), Is.EqualTo((0, 1, ZoneKind.Body, "It pays.")));
    }

    [Test]
    public void ALineBreakWithinAParagraphDividesNothingABlankLineDoes() =>
        Assert.That(Split("The lease of the\nhall runs\n\non and on"), Is.EqualTo(new[] { "The lease of the\nhall runs", "on and on" }));

    [TestCase("Vale leases the hall.", "en", "en")]
    [TestCase("甲公司向Northgate Semiconductor付款。", "zh", "zh")]
    [TestCase("CoreWeave、Lambda、Nebius：谁在融资", "zh", "zh")]
    [TestCase("Northgate (北门) has bought Vale for cash and stock.", "en", "en")]
    [TestCase("Northgate has bought Vale for cash and stock in the biggest deal of the year.", "zh", "en")]
    [TestCase("2026", "zh", "zh")]
    [TestCase("2026", "und", "en")]
    public void TheLanguageIsThatOfTheSentence(string text, string zone, string expected)
    {
        var document = DocumentOf((ZoneKind.Body, text));
        document = document with { Zones = document.Zones.Select(one => one with { Language = zone }).ToValueList() };
        Assert.That(SentenceSplitter.Split(document).Single().Language, Is.EqualTo(expected));
    }

    [Test]
    public void WhatIsTooLongIsCutAtClauseBorders()
    {
        var text = string.Concat(Enumerable.Repeat("甲公司向乙公司采购服务器，", 400));
        var parts = Split(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(parts.Max(part => part.Length), Is.LessThanOrEqualTo(SentenceSplitter.MostCharacters));
            Assert.That(parts, Has.All.EndsWith("，"));
            Assert.That(string.Concat(parts), Is.EqualTo(text));
        }
    }

    [Test]
    public void ACutNeverDividesASurrogatePair()
    {
        var parts = Split("a" + string.Concat(Enumerable.Repeat("😀b", 1000)).Replace("b", "", StringComparison.Ordinal));
        Assert.That(parts.Select(part => char.IsHighSurrogate(part[^1])), Has.None.True);
    }

    private static string[] Split(string text)
    {
        var document = DocumentOf((ZoneKind.Body, text));
        return [.. SentenceSplitter.Split(document).Select(sentence => sentence.Span.In(text))];
    }

    internal static Document DocumentOf(params (ZoneKind Kind, string Text)[] zones)
    {
        var text = string.Join("\n\n", zones.Select(zone => zone.Text));
        var placed = new List<Zone>();
        var start = 0;
        foreach (var (kind, content) in zones)
        {
            placed.Add(new Zone { Kind = kind, Span = new TextSpan(start, start + content.Length), Language = "und" });
            start += content.Length + 2;
        }

        return new Document { Id = new DocumentId("0"), Text = text, Zones = placed.ToValueList(), Language = "und", MediaType = "text/plain", Reader = "test" };
    }
}
