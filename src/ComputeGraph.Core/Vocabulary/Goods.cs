using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>What changes hands.</summary>
[JsonConverter(typeof(VocabularyConverter<Goods>))]
public enum Goods
{
    Accelerators,
    Servers,
    Network,
    Memory,
    Foundry,
    Packaging,
    Cloud,
    Space,
    Power,
    Cooling,
    Building,
    Other,
}
