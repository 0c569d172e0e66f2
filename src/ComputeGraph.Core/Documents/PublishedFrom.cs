using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Documents;

/// <summary>Where a document's date was found, most trusted first.</summary>
[JsonConverter(typeof(VocabularyConverter<PublishedFrom>))]
public enum PublishedFrom
{
    Nowhere,
    FrontMatter,
    Metadata,
    Byline,
    Head,
}
