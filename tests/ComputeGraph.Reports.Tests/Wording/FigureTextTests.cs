using ComputeGraph.Core.Values;
using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Reports.Tests.Wording;

public sealed class FigureTextTests
{
    [TestCase("300000000000", "USD", "$300bn", "3000亿美元")]
    [TestCase("1400000000000", "USD", "$1.4tn", "1.4万亿美元")]
    [TestCase("6450000000", "USD", "$6.45bn", "64.5亿美元")]
    [TestCase("750000", "USD", "$750000", "75万美元")]
    [TestCase("12000000", "CNY", "CNY 12m", "1200万元人民币")]
    [TestCase("50000000000", "TWD", "TWD 50bn", "500亿元新台币")]
    [TestCase("2000000000", "XYZ", "XYZ 2bn", "20亿XYZ")]
    [TestCase("0", "USD", "$0", "0美元")]
    public void MoneyIsScaledAsEachLanguageCounts(string units, string currency, string english, string chinese)
    {
        var money = new Money(Interval.Exactly(decimal.Parse(units)), currency);
        Assert.That(FigureText.Money(money, ReportLanguage.En), Is.EqualTo(english));
        Assert.That(FigureText.Money(money, ReportLanguage.Zh), Is.EqualTo(chinese));
    }

    [Test]
    public void BothEndsOfAnIntervalShareTheUnit()
    {
        var money = new Money(new Interval(17.4e9m, 19.4e9m), "USD");
        Assert.That(FigureText.Money(money, ReportLanguage.En), Is.EqualTo("$17.4–19.4bn"));
        Assert.That(FigureText.Money(money, ReportLanguage.Zh), Is.EqualTo("174–194亿美元"));
    }

    [Test]
    public void ASumFromNothingUpIsSaidAsACeiling() =>
        Assert.That(FigureText.Money(new Interval(0, 5e9m), "USD", ReportLanguage.En), Is.EqualTo("up to $5bn"));

    [TestCase(AmountBasis.PerYear, "$1bn a year", "每年10亿美元")]
    [TestCase(AmountBasis.PerUnit, "$1bn each", "每件10亿美元")]
    public void WhatASumIsThePriceOfIsSaid(AmountBasis basis, string english, string chinese)
    {
        var money = new Money(Interval.Exactly(1e9m), "USD", basis);
        Assert.That(FigureText.Money(money, ReportLanguage.En), Is.EqualTo(english));
        Assert.That(FigureText.Money(money, ReportLanguage.Zh), Is.EqualTo(chinese));
    }

    [TestCase("0.75", "750 MW", "750兆瓦")]
    [TestCase("1.2", "1.2 GW", "1.2吉瓦")]
    public void PowerBelowAGigawattIsToldInMegawatts(string gigawatts, string english, string chinese)
    {
        var power = Interval.Exactly(decimal.Parse(gigawatts));
        Assert.That(FigureText.Power(power, ReportLanguage.En), Is.EqualTo(english));
        Assert.That(FigureText.Power(power, ReportLanguage.Zh), Is.EqualTo(chinese));
    }
}
