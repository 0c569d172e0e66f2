using ComputeGraph.Core.Values;

namespace ComputeGraph.Evaluation.Answers;

/// <summary>An entity of an answer file. A prediction may leave out either field, which then agrees with nothing.</summary>
internal sealed record AnswerEntity(string? Type, string? Name, ValueList<string> Aliases)
{
    /// <summary>The name, then the aliases.</summary>
    public IEnumerable<string?> Forms => Aliases.Prepend(Name);
}
