using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>A mention before it is known which entity of the document it belongs to.</summary>
internal sealed record MentionDraft
{
    public required TextSpan Span { get; init; }

    public required EntityType Type { get; init; }

    public required MentionOrigin Origin { get; init; }

    public required int Sentence { get; init; }

    public LexiconEntry? Entry { get; init; }

    public string? Role { get; init; }

    /// <summary>Of a site: where it is, as the text says.</summary>
    public string? Place { get; init; }

    /// <summary>Of a site: where it is, in English, as its name has it.</summary>
    public string? PlaceName { get; init; }

    /// <summary>Whether <see cref="PlaceName"/> is a town, which tells a site from others, or wider.</summary>
    public bool IsTown { get; init; }

    /// <summary>Of a site or chip: the mention of the company whose it is.</summary>
    public TextSpan? Owner { get; init; }

    /// <summary>Whether it is a code of an exchange.</summary>
    public bool IsTicker { get; init; }
}
