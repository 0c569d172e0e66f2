namespace ComputeGraph.Extraction.Tests.Quantities;

public sealed class PercentGrammarTests
{
    [TestCase("a stake of 12%", "12%")]
    [TestCase("12.5 per cent of the shares", "12.5%")]
    [TestCase("12.5 percent", "12.5%")]
    [TestCase("80 % of the venture", "80%")]
    [TestCase("持股 65％", "65%")]
    [TestCase("百分之二十", "20%")]
    [TestCase("百分之十二点五", "12.5%")]
    [TestCase("近六成", "~60%")]
    [TestCase("三成五", "35%")]
    [TestCase("六成四以上", "64..%")]
    [TestCase("两成多", "20..%")]
    [TestCase("八成以上", "80..%")]
    [TestCase("三到五成", "30..50%")]
    [TestCase("5%-10%", "5..10%")]
    [TestCase("5-10%", "5..10%")]
    [TestCase("between 30 and 45 percent", "30..45%")]
    [TestCase("百分之五到十", "5..10%")]
    [TestCase("from 8% to 14%", "8% | 14%")]
    [TestCase("涨跌幅分别为+25.5%、+19.8%", "25.5% | 19.8%")]
    public void SharesInAHundred(string text, string expected) => Assert.That(QuantityText.Shown(text), Is.EqualTo(expected));

    [TestCase("0.8 个百分点")]
    [TestCase("two percentage points")]
    [TestCase("成立于三成立场")]
    [TestCase("2025成立的公司")]
    [TestCase("一半以上")]
    [TestCase("half of it")]
    public void WhatIsNoPercentageGivesNone(string text) => Assert.That(QuantityText.Find(text).Where(mention => mention.Percent is not null), Is.Empty);
}
