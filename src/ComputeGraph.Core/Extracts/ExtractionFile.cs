using System.Text.Json.Serialization;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Extracts;

/// <summary>
/// What was extracted from one document, as a file: the public form in which extractions and gold answers are exchanged
/// (<c>docs/output.md</c>).
/// </summary>
public sealed record ExtractionFile
{
    /// <summary>The version of this form.</summary>
    public const int CurrentForm = 1;

    public int Form { get; init; } = CurrentForm;

    public required string Doc { get; init; }

    public required string Language { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Published { get; init; }

    public required ValueList<ExtractedEntity> Entities { get; init; }

    public required ValueList<ExtractedRelation> Relations { get; init; }

    public required ValueList<ExtractedCapacity> Capacities { get; init; }
}
