using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Values;

/// <summary>How a single figure stands to the interval it was derived from; the extraction file's word for it.</summary>
[JsonConverter(typeof(VocabularyConverter<Bound>))]
public enum Bound
{
    /// <summary>The figure itself.</summary>
    Exact,

    /// <summary>At least the figure ("over", "at least", 以上).</summary>
    Min,

    /// <summary>At most the figure ("up to", 最多).</summary>
    Max,

    /// <summary>About the figure ("nearly", 约).</summary>
    Approx,
}
