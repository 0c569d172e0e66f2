using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>A stretch of text that names an entity. Pronouns and descriptions of companies are not mentions; Discourse resolves them.</summary>
public sealed record Mention
{
    public required TextSpan Span { get; init; }

    /// <summary>The text of the span.</summary>
    public required string Surface { get; init; }

    public required EntityType Type { get; init; }

    public required MentionOrigin Origin { get; init; }

    /// <summary>The number of the sentence it stands in.</summary>
    public required int Sentence { get; init; }

    /// <summary>The lexicon's entry; <see langword="null"/> for a name that no lexicon has.</summary>
    public LexiconEntry? Entry { get; init; }

    /// <summary>Role in the chain: the entry's, or read from the surroundings ("chip start-up" → <c>chip</c>).</summary>
    public string? Role { get; init; }

    /// <summary>The number of its <see cref="DocumentEntity"/>.</summary>
    public int Entity { get; init; } = -1;
}
