using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Reports.Wording;

/// <summary>The language of labels and names in answers.</summary>
[JsonConverter(typeof(VocabularyConverter<ReportLanguage>))]
public enum ReportLanguage
{
    /// <summary>English.</summary>
    En,

    /// <summary>Chinese in simplified characters.</summary>
    Zh,
}
