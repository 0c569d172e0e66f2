using System.Text.Json;
using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using Property = ComputeGraph.Core.Tests.Generators.Property;

namespace ComputeGraph.Core.Tests.Json;

/// <summary>What is stored and exchanged as JSON comes back as it was, and equal values are written alike.</summary>
public sealed class RoundTripTests
{
    [Test]
    public void Claims() => AssertRoundTrip(SomeClaims.Grounded.Select(made => made.Claim));

    [Test]
    public void Documents() => AssertRoundTrip(SomeClaims.Document);

    [Test]
    public void Deals() => AssertRoundTrip(SomeGraphs.Deal);

    [Test]
    public void Capacities() => AssertRoundTrip(SomeGraphs.Capacity);

    [Test]
    public void Judgements() => AssertRoundTrip(SomeGraphs.Judgement);

    [Test]
    public void Extraction_files() => AssertRoundTrip(SomeGraphs.Extraction);

    [Test]
    public void The_form_is_one_line_of_camel_case_with_Chinese_as_it_is()
    {
        var row = new ExtractedEntity { Name = "台积电\n\"TSMC\"", Type = Core.Vocabulary.EntityType.Company, Aliases = ["台積電"] };

        Assert.That(ComputeGraphJson.Write(row), Is.EqualTo("""{"name":"台积电\n\"TSMC\"","type":"Company","aliases":["台積電"]}"""));
    }

    [Test]
    public void A_row_of_an_extraction_file_shows_what_is_not_stated()
    {
        var row = new ExtractedRelation
        {
            Type = Core.Vocabulary.RelationKind.BuysFrom,
            Head = "A",
            Tail = "B",
            Status = Core.Vocabulary.DealStatus.Signed,
            Evidence = "A buys from B.",
        };

        Assert.That(ComputeGraphJson.Write(row), Is.EqualTo(
            """{"type":"BUYS_FROM","head":"A","tail":"B","amount":null,"capacity":null,"quantity":null,"stake":null,"start":null,"end":null,"status":"signed","optional":false,"evidence":"A buys from B."}"""));
    }

    [Test]
    public void A_missing_required_field_is_refused() =>
        Assert.That(() => ComputeGraphJson.Read<ExtractedEntity>("""{"name":"A"}"""), Throws.InstanceOf<JsonException>().With.Message.Contains("type"));

    private static void AssertRoundTrip<T>(Gen<T> values)
        where T : IEquatable<T> =>
        Property.Holds(values, value =>
        {
            var json = ComputeGraphJson.Write(value);
            var back = ComputeGraphJson.Read<T>(json);
            return back.Equals(value) && ComputeGraphJson.Write(back) == json && !json.Contains('\n', StringComparison.Ordinal);
        });
}
