using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Values;

/// <summary>Of what a stated share is a share.</summary>
[JsonConverter(typeof(VocabularyConverter<ShareOf>))]
public enum ShareOf
{
    Revenue,
    Purchases,
    Capacity,
}
