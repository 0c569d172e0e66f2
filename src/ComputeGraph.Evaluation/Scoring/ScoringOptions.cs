using ComputeGraph.Core.Lexicon;

namespace ComputeGraph.Evaluation.Scoring;

/// <summary>What a scoring gives beside the figures.</summary>
public sealed record ScoringOptions
{
    /// <summary>Whether to list every error; default: no.</summary>
    public bool ListErrors { get; init; }

    /// <summary>The names known beforehand, for the recall on names it has and has not; default: none, and neither recall is given.</summary>
    public NameLexicon? Lexicon { get; init; }
}
