using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Tests.Quantities;

public sealed class ColumnUnitTests
{
    [TestCase("出资方|金额（万元）", "甲公司|37,000", "370000000 CNY")]
    [TestCase("项目|合同额(亿美元)|年限", "甲|5.5|3", "550000000 USD")]
    [TestCase("Site|Capacity (MW)|Value (US$ million)", "Vale|150|2,400", "0.15 GW | 2400000000 USD")]
    [TestCase("Site|Value, RMB mn", "Vale|850", "850000000 CNY")]
    [TestCase("Holder|Stake (%)", "Northgate|12.5", "12.5%")]
    [TestCase("客户|数量（万张）", "甲|5", "50000 card")]
    [TestCase("Site|Halls", "Vale|150", "")]
    [TestCase("Site|Value ($bn)", "Vale|about 3 and more", "")]
    [TestCase("Site|Value ($bn)", "Vale|€3 billion", "3000000000 EUR")]
    public void ABareNumberOfATableIsInTheUnitOfItsColumn(string head, string row, string expected)
    {
        var text = head + "\n" + row;
        var document = QuantityText.Of(text, Row(ZoneKind.TableHeader, 0, head), Row(ZoneKind.TableRow, head.Length + 1, row));
        var sentence = SentenceSplitter.Split(document)[^1];
        Assert.That(string.Join(" | ", QuantityGrammar.Find(document, sentence).Select(QuantityText.Shown)), Is.EqualTo(expected));
    }

    [Test]
    public void AHeadBeyondOtherTextIsNotTheRowsHead()
    {
        const string Text = "金额（万元）\nText between.\n37,000";
        var document = QuantityText.Of(
            Text,
            Row(ZoneKind.TableHeader, 0, "金额（万元）"),
            Row(ZoneKind.Body, 7, "Text between."),
            Row(ZoneKind.TableRow, 21, "37,000"));
        Assert.That(QuantityGrammar.Find(document, SentenceSplitter.Split(document)[^1]), Is.Empty);
    }

    private static Zone Row(ZoneKind kind, int start, string row)
    {
        var cells = new List<TextSpan>();
        foreach (var cell in row.Split('|'))
            cells.Add(new TextSpan(cells.Count == 0 ? start : cells[^1].End + 1, (cells.Count == 0 ? start : cells[^1].End + 1) + cell.Length));
        return new Zone { Kind = kind, Span = new TextSpan(start, start + row.Length), Language = "und", Cells = cells.ToValueList() };
    }
}
