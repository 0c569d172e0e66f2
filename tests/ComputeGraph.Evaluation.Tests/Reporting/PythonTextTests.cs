using System.Text.Json;
using ComputeGraph.Evaluation.Reporting;

namespace ComputeGraph.Evaluation.Tests.Reporting;

public sealed class PythonTextTests
{
    [TestCase(21000000000, "21000000000.0")]
    [TestCase(0.75, "0.75")]
    [TestCase(0, "0.0")]
    [TestCase(-2.5, "-2.5")]
    [TestCase(0.0001, "0.0001")]
    [TestCase(0.00001, "1e-05")]
    [TestCase(0.00001234, "1.234e-05")]
    [TestCase(123456789012345680.0, "1.2345678901234568e+17")]
    [TestCase(1e16, "1e+16")]
    [TestCase(1e15, "1000000000000000.0")]
    [TestCase(9999999999999998, "9999999999999998.0")]
    [TestCase(5e-324, "5e-324")]
    [TestCase(double.MaxValue, "1.7976931348623157e+308")]
    [TestCase(100, "100.0")]
    [TestCase(1e-16, "1e-16", Description = "its exact value is below")]
    public void Floats(double number, string expected) => Assert.That(PythonText.Repr(number), Is.EqualTo(expected));

    [TestCase("a", "'a'")]
    [TestCase("it's", "\"it's\"")]
    [TestCase("\"it's\"", "'\"it\\'s\"'")]
    [TestCase("a\n\t\\", "'a\\n\\t\\\\'")]
    [TestCase("英伟达　€", "'英伟达\\u3000€'")]
    [TestCase(null, "None")]
    public void Texts(string? text, string expected) => Assert.That(PythonText.Repr(text), Is.EqualTo(expected));

    [TestCase("30", "30")]
    [TestCase("3.0e1", "30.0")]
    [TestCase("null", "None")]
    [TestCase("true", "True")]
    [TestCase("\"x\"", "x")]
    [TestCase("""{"gw": [0.5, "x"]}""", "{'gw': [0.5, 'x']}")]
    public void Json_values(string json, string expected)
    {
        using var document = JsonDocument.Parse(json);
        Assert.That(PythonText.Str(document.RootElement), Is.EqualTo(expected));
    }

    [Test]
    public void Slices_count_code_points() => Assert.That(PythonText.Slice("😀😀é", 2), Is.EqualTo("😀😀"));
}
