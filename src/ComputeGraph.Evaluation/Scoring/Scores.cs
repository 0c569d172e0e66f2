using ComputeGraph.Core.Values;

namespace ComputeGraph.Evaluation.Scoring;

/// <summary>The outcome of a scoring.</summary>
public sealed record Scores
{
    /// <summary>How many gold files were scored.</summary>
    public required int Documents { get; init; }

    /// <summary>Over all documents.</summary>
    public required ScoreFigures Overall { get; init; }

    /// <summary>By the language that the gold file states (<c>und</c> where it states none), in the order of its code.</summary>
    public required IReadOnlyDictionary<string, ScoreFigures> ByLanguage { get; init; }

    /// <summary>
    /// Recall of entities of which the lexicon has the name or a written form under the same type; <see langword="null"/> without a lexicon.
    /// </summary>
    public RecallFigures? RecallListed { get; init; }

    /// <summary>Recall of all other entities: names to be recognised from form and surroundings; <see langword="null"/> without a lexicon.</summary>
    public RecallFigures? RecallUnlisted { get; init; }

    /// <summary>Documents with errors, in the order of their files; empty unless <see cref="ScoringOptions.ListErrors"/>.</summary>
    public ValueList<DocumentErrors> Errors { get; init; } = [];

    /// <summary>Predictions that were missing or broken and counted as empty.</summary>
    public ValueList<PredictionFault> Faults { get; init; } = [];
}
