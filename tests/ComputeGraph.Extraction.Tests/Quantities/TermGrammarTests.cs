using ComputeGraph.Extraction.Quantities;

namespace ComputeGraph.Extraction.Tests.Quantities;

public sealed class TermGrammarTests
{
    [TestCase("a 15-year lease", "180m")]
    [TestCase("over five years", "60m")]
    [TestCase("for a period of 10 years", "120m")]
    [TestCase("a five-year term", "60m")]
    [TestCase("twelve-year contracts", "144m")]
    [TestCase("10-12 years", "120m")]
    [TestCase("three to five years", "36m")]
    [TestCase("18 months", "18m")]
    [TestCase("a 24-month contract", "24m")]
    [TestCase("two decades", "240m")]
    [TestCase("for a decade", "120m")]
    [TestCase("two and a half years", "30m")]
    [TestCase("half a year", "6m")]
    [TestCase("within two years", "24m")]
    [TestCase("over the next four years", "48m")]
    [TestCase("a 99-year ground lease", "1188m")]
    [TestCase("五年期合同", "60m")]
    [TestCase("为期七年", "84m")]
    [TestCase("未来三年内", "36m")]
    [TestCase("期限5 年", "60m")]
    [TestCase("租期15年", "180m")]
    [TestCase("60个月", "60m")]
    [TestCase("2年半", "30m")]
    [TestCase("3到5年", "36m")]
    [TestCase("两三年内", "24m")]
    [TestCase("批租期50年", "600m")]
    [TestCase("半年内交付", "6m")]
    public void TermsAreGivenInMonths(string text, string expected) => Assert.That(QuantityText.Shown(text), Is.EqualTo(expected));

    [TestCase("a 14-year-old firm")]
    [TestCase("years of work")]
    [TestCase("several years")]
    [TestCase("multi-year")]
    [TestCase("the past five years")]
    [TestCase("two years earlier")]
    [TestCase("ten-year Treasury yields")]
    [TestCase("过去三年")]
    [TestCase("近五年")]
    [TestCase("三年来")]
    [TestCase("第三年")]
    [TestCase("上半年")]
    [TestCase("多年期协议")]
    [TestCase("2026年")]
    public void WhatIsNoTermGivesNone(string text) => Assert.That(QuantityText.Find(text).Where(mention => mention.Kind == QuantityKind.Term), Is.Empty);
}
