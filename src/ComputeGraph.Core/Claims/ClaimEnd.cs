using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Claims;

/// <summary>
/// One end of a claim, as its text alone gives it. Which entity it is, Consolidation decides, so that no judgement ever changes a claim.
/// </summary>
public sealed record ClaimEnd
{
    /// <summary>The written form that names it best in this document; of a pronoun, what it stands for.</summary>
    public required string Surface { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>Other forms that this document uses for it, in ordinal order: tickers in brackets, defined terms, spellings.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>For a site: the surface form of who runs it, where the text says so.</summary>
    public string? Operator { get; init; }

    /// <summary>For a site: where it is, as the text says.</summary>
    public string? Place { get; init; }
}
