using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>How one deal stands to an earlier one of the same parties.</summary>
[JsonConverter(typeof(VocabularyConverter<DealLinkKind>))]
public enum DealLinkKind
{
    /// <summary>A new total.</summary>
    Replaces,

    /// <summary>An increment.</summary>
    AddsTo,

    /// <summary>A tranche, phase or option.</summary>
    PartOf,

    /// <summary>The text leaves replace or add open; totals are an interval over both readings.</summary>
    Unsure,
}
