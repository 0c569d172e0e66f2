using ComputeGraph.Core.Values;

namespace ComputeGraph.Evaluation.Answers;

/// <summary>What one answer file, gold or predicted, says of its document; only what is scored.</summary>
internal sealed record AnswerFile
{
    public static AnswerFile Empty { get; } = new() { Language = "und", Entities = [], Relations = [], Capacities = [] };

    public required string Language { get; init; }

    public required ValueList<AnswerEntity> Entities { get; init; }

    public required ValueList<AnswerRelation> Relations { get; init; }

    public required ValueList<AnswerCapacity> Capacities { get; init; }
}
