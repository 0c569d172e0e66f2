using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>How a figure or statement came about. Estimates never enter a firm total.</summary>
[JsonConverter(typeof(VocabularyConverter<Origin>))]
public enum Origin
{
    Stated,
    Reported,
    Estimated,
}
