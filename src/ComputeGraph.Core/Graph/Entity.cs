using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Graph;

/// <summary>A company, chip or data centre that claims speak of.</summary>
public sealed record Entity
{
    public required EntityId Id { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>The name in common international use; of an unlisted one, the form its claims use most.</summary>
    public required string Name { get; init; }

    /// <summary>Other forms: the lexicon's, and those its claims use; ordered by language, then text.</summary>
    public ValueList<Alias> Aliases { get; init; } = [];

    /// <summary>Role in the chain (<c>foundry</c>, <c>neocloud</c>, …), where the lexicon gives it.</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166 code of its seat, where the lexicon gives it.</summary>
    public string? Country { get; init; }

    /// <summary>The group it belongs to while staying itself, where the lexicon gives it.</summary>
    public EntityId? Group { get; init; }

    /// <summary>Whether the lexicon has it.</summary>
    public bool Listed { get; init; }
}
