using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Lexicon;

/// <summary>A company, chip or data centre that is known by name before any document is read.</summary>
public sealed record LexiconEntry
{
    public required EntityId Id { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>The name in common international use.</summary>
    public required string Name { get; init; }

    /// <summary>Role in the chain (<c>foundry</c>, <c>neocloud</c>, <c>accelerator</c>, …).</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166 code of its seat.</summary>
    public string? Country { get; init; }

    public ValueList<LexiconGroup> Groups { get; init; } = [];

    /// <summary>Of a chip: its designer. Of a site: its operator.</summary>
    public EntityId? Owner { get; init; }

    /// <summary>Every written form, the name itself among them.</summary>
    public required ValueList<LexiconAlias> Aliases { get; init; }
}
