using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Tests.Writing;

public sealed class CsvRowWriterTests
{
    private static readonly Listing<(string Name, decimal? Number)> Pairs = new([new("name", row => row.Name), new("number", row => row.Number)], []);

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [TestCase("-x", "'-x")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\tx", "'\tx")]
    [TestCase("-5.2", "-5.2")]
    [TestCase("plain", "plain")]
    [TestCase("", "")]
    public void TextThatASpreadsheetWouldRunIsMadeHarmless(string text, string written) => Assert.That(CsvRowWriter.Safe(text), Is.EqualTo(written));

    [Test]
    public void NumbersStayNumbers() => Assert.That(CsvRowWriter.Safe(-5.20m), Is.EqualTo("-5.2"));

    [Test]
    public async Task QuotesCommasAndLineBreaksAreQuoted()
    {
        var output = new StringWriter();
        await CsvRowWriter.WriteAsync(Pairs, [("a,\"b\"\nc", 1.50m), ("", null)], output, CancellationToken.None);
        Assert.That(output.ToString(), Is.EqualTo("name,number\n\"a,\"\"b\"\"\nc\",1.5\n,\n"));
    }
}
