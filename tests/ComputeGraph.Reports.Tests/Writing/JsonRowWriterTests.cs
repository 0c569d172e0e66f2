using System.Text.Json;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Tests.Writing;

public sealed class JsonRowWriterTests
{
    private static readonly Listing<(string? Name, decimal? Number, bool Truth)> Rows = new([new("name", row => row.Name), new("number", row => row.Number), new("truth", row => row.Truth)], []);

    [Test]
    public async Task EveryFieldStandsInEveryRow()
    {
        Assert.That(await Write((null, null, true), ("英伟达", 1.50m, false)), Is.EqualTo("[\n{\"name\":null,\"number\":null,\"truth\":true},\n{\"name\":\"英伟达\",\"number\":1.5,\"truth\":false}\n]\n"));
    }

    [Test]
    public async Task NoRowsAreAnEmptyArray() => Assert.That(await Write(), Is.EqualTo("[]\n"));

    [Test]
    public async Task AnyTextComesBackAsItWas()
    {
        const string Text = "quotes \" ' back\\slash \n\t </script> \u0001 🚀 智算";
        var json = JsonDocument.Parse(await Write((Text, null, true)));
        Assert.That(json.RootElement[0].GetProperty("name").GetString(), Is.EqualTo(Text));
    }

    private static async Task<string> Write(params (string? Name, decimal? Number, bool Truth)[] rows)
    {
        var output = new StringWriter();
        await JsonRowWriter.WriteAsync(Rows, rows, output, CancellationToken.None);
        return output.ToString();
    }
}
