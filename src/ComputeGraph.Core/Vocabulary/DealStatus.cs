using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>How firm a deal is; the first five in rising order.</summary>
[JsonConverter(typeof(VocabularyConverter<DealStatus>))]
public enum DealStatus
{
    Rumoured,
    Negotiating,
    Planned,
    Signed,
    Completed,
    Cancelled,
}
