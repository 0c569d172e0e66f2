using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ComputeGraph.Core.Json;
using ComputeGraph.Testing;

namespace ComputeGraph.Core.Tests.Json;

/// <summary>What the serializer was told at build time writes and reads what reflection would.</summary>
public sealed class GeneratedFormTests
{
    private static readonly JsonSerializerOptions Reflected = new(ComputeGraphJson.Compact) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static IEnumerable<object> Values => [.. SampleDeals.Documents, .. SampleDeals.Infos, .. SampleDeals.Claims, .. SampleDeals.Entities, .. SampleDeals.Deals, .. SampleDeals.Links, .. SampleDeals.Capacities];

    [Test]
    public void TheWrittenFormIsTheSame()
    {
        foreach (var value in Values)
        {
            var written = JsonSerializer.Serialize(value, value.GetType(), ComputeGraphJson.Compact);
            Assert.That(written, Is.EqualTo(JsonSerializer.Serialize(value, value.GetType(), Reflected)));
            Assert.That(JsonSerializer.Serialize(JsonSerializer.Deserialize(written, value.GetType(), ComputeGraphJson.Compact), value.GetType(), Reflected), Is.EqualTo(written));
        }
    }
}
