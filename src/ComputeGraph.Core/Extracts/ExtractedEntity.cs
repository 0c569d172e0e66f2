using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Extracts;

/// <summary>An entity row of an extraction file.</summary>
public sealed record ExtractedEntity
{
    public required string Name { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>Every written form in the text that differs from the name.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>The entity's id in the graph.</summary>
    public string? Id { get; init; }
}
