using System.Text.Json.Serialization;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Extracts;

/// <summary>A capacity row of an extraction file.</summary>
public sealed record ExtractedCapacity
{
    public required string Subject { get; init; }

    public required decimal Gw { get; init; }

    public Bound? Bound { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? AsOf { get; init; }

    public required DealStatus? Status { get; init; }

    public bool Optional { get; init; }

    public required string Evidence { get; init; }

    public PowerMeasure? Measure { get; init; }

    public double? Confidence { get; init; }

    public int? Page { get; init; }

    public int? From { get; init; }

    public int? To { get; init; }
}
