using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Extraction.Tests.Quantities;

public sealed class QuantityGrammarProperties
{
    private static readonly string[] Pieces =
    [
        "5", "97", "1,500", "2027", "0.5", "26", ".", ",", "-", "~", "至", "到", " to ", " and ", "、", "和", "/", "$", "US$", "€", "RMB", "人民币", "亿", "億", "万", "萬", "千", "百", "十", "兆", "元", "美元", "港元", " billion", "bn", "m", "k",
        " million", " crore", "%", "成", "百分之", "GW", " MW", "兆瓦", "吉瓦", "千瓦", "级", "-scale", "h", "颗", "张", "台", "股", "GPU", "GPUs", " chips", "年", "月", "日", "底", "Q3", "H2", "2H26", "FY27", "November", "May", " in ", " by ", "明年", "去年", "周二",
        "Monday", "上半年", "第三季度", " years", "-year", "个月", "半", "约", "近", "超", "逾", "up to ", "over ", "between ", "以上", "左右", "+", "数", "几", "多", "余", "三", "四", "两", "零", "〇", "several ", "tens of ", "half a ", "multi", "（", "）", "(", ")",
        "每", "股", "each", " per ", " a year", "下同", "，", "。", " ", "\n", "😀", "\u3000", "５", "，", "00000000000000000000", "999999999999999", "点", "第", "ago", "前",
    ];

    [Test]
    public void AnyMixtureGivesOrderedSpansInsideTheSentenceThatDoNotOverlap() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Mixtures(), HoldsTogether));

    [Test]
    public void AnyTextAtAllIsReadWithoutFault() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => HoldsTogether(text.Get)));

    [TestCase("9")]
    [TestCase("亿")]
    [TestCase("一")]
    [TestCase("1亿")]
    [TestCase("1,000,")]
    [TestCase("1.")]
    [TestCase("$")]
    [TestCase("1-")]
    [TestCase("十百千万")]
    [TestCase("tens of ")]
    [TestCase("a")]
    [TestCase(" ")]
    [TestCase("2027年")]
    [TestCase("in May ")]
    [TestCase("数")]
    [TestCase("5万张")]
    [TestCase("1 a-")]
    public void LongRunsOfOneThingAreRead(string piece) => Assert.That(HoldsTogether(string.Concat(Enumerable.Repeat(piece, 20_000))), Is.True);

    [TestCase("$999999999999999 million billion")]
    [TestCase("999999999999999 crore crore rupees")]
    [TestCase("999999999999999万亿兆美元")]
    [TestCase("999999999999999 trillion terawatts")]
    [TestCase("5 to 999999999999999 trillion terawatts")]
    [TestCase("百分之999999999999999 trillion")]
    public void FiguresBeyondAllMeasureAreReadWithoutOverflow(string text) => Assert.That(HoldsTogether(text), Is.True);

    [Test]
    public void SpansCountFromTheStartOfTheDocument()
    {
        const string Text = "First one. It pays $5 billion now.";
        var zone = new Core.Documents.Zone { Kind = Core.Documents.ZoneKind.Body, Span = new TextSpan(0, Text.Length), Language = "en" };
        var document = QuantityText.Of(Text, zone);
        var sentence = Extraction.Sentences.SentenceSplitter.Split(document)[1];
        var mention = QuantityGrammar.Find(document, sentence).Single();
        Assert.That((mention.Span.In(Text), mention.Sentence), Is.EqualTo(("$5 billion", 1)));
    }

    [Test]
    public void ExactlyTheValueOfItsKindIsSet()
    {
        foreach (var mention in QuantityText.Find("In 2027 it pays $5 billion for 2 GW and 30,000 GPUs over ten years, 5% of it."))
        {
            var set = new object?[] { mention.Money, mention.Power, mention.Count, mention.Percent, mention.Date, mention.TermMonths };
            Assert.That(set.Count(value => value is not null), Is.EqualTo(1), mention.Kind.ToString());
        }
    }

    private static bool HoldsTogether(string text)
    {
        var mentions = QuantityText.Find(text);
        var within = mentions.All(mention => mention.Span.Start >= 0 && mention.Span.End <= text.Length && mention.Span.Length > 0);
        var ordered = mentions.Zip(mentions.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        return within && ordered && mentions.All(mention => mention.Money is not { } money || (money.Currency.Length == 3 && money.Amount.Value >= 0));
    }

    private static Arbitrary<string> Mixtures() => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
