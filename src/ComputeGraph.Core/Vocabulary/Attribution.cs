using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>Whom the text names as the one who says so.</summary>
[JsonConverter(typeof(VocabularyConverter<Attribution>))]
public enum Attribution
{
    None,
    Party,
    Filing,
    Press,
    Broker,
}
