using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Values;

/// <summary>What stated watts measure. Figures of different measures are never added or compared.</summary>
[JsonConverter(typeof(VocabularyConverter<PowerMeasure>))]
public enum PowerMeasure
{
    Unspecified,

    /// <summary>Load of the computers (critical IT load).</summary>
    ItLoad,

    /// <summary>Connected or gross power of the site.</summary>
    SitePower,

    /// <summary>Output of a power plant.</summary>
    Generation,
}
