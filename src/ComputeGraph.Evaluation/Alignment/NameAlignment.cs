using ComputeGraph.Core.Values;
using ComputeGraph.Evaluation.Answers;

namespace ComputeGraph.Evaluation.Alignment;

/// <summary>Which gold name each predicted name stands for, within one document.</summary>
internal sealed class NameAlignment
{
    private readonly Dictionary<string, string?> predictedNames = [];
    private readonly Dictionary<string, string> goldNames = [];

    /// <summary>
    /// Takes a predicted entity for the gold one that has its name among its forms, else for the only one that shares a form with it.
    /// Of two gold entities with one form the first counts for whole entities, and the last for names that no predicted entity has.
    /// </summary>
    public NameAlignment(ValueList<AnswerEntity> gold, ValueList<AnswerEntity> predicted)
    {
        var firstNames = new Dictionary<string, string>();
        foreach (var entity in gold)
        {
            foreach (var key in Keys(entity))
            {
                firstNames.TryAdd(key, entity.Name!);
                goldNames[key] = entity.Name!;
            }
        }

        foreach (var entity in predicted)
            predictedNames[AnswerKey.Of(entity.Name)] = Aligned(entity, firstNames);
    }

    /// <summary>The gold name that a predicted name stands for, or itself.</summary>
    public string? Resolve(string? name)
    {
        var key = AnswerKey.Of(name);
        if (predictedNames.GetValueOrDefault(key) is { Length: > 0 } aligned)
            return aligned;
        return goldNames.GetValueOrDefault(key) is { Length: > 0 } gold ? gold : name;
    }

    private static string? Aligned(AnswerEntity entity, Dictionary<string, string> firstNames)
    {
        if (firstNames.TryGetValue(AnswerKey.Of(entity.Name), out var name))
            return name;
        var shared = Keys(entity).Where(firstNames.ContainsKey).Select(key => firstNames[key]).Distinct().Take(2).ToList();
        return shared.Count == 1 ? shared[0] : entity.Name;
    }

    private static IEnumerable<string> Keys(AnswerEntity entity) => entity.Forms.Select(AnswerKey.Of).Where(key => key.Length > 0);
}
