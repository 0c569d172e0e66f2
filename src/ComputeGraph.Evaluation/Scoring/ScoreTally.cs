using ComputeGraph.Evaluation.Reporting;

namespace ComputeGraph.Evaluation.Scoring;

/// <summary>Everything that is counted, for one document or summed over many.</summary>
internal sealed class ScoreTally
{
    // A list, not a dictionary: a prediction without a kind is counted under a null one.
    private readonly List<(string? Type, Tally Tally)> byType = [];

    public Tally Entities { get; } = new();

    public Tally Relations { get; } = new();

    public Tally Pairs { get; } = new();

    public Tally Capacities { get; } = new();

    public Proportion[] Attributes { get; } = [.. Enum.GetValues<ScoredAttribute>().Select(_ => new Proportion())];

    public Proportion Evidence { get; } = new();

    /// <summary>Entities that a lexicon has.</summary>
    public Proportion Listed { get; } = new();

    /// <summary>Entities that it has not.</summary>
    public Proportion Unlisted { get; } = new();

    public Tally OfType(string? type)
    {
        foreach (var (known, tally) in byType)
        {
            if (known == type)
                return tally;
        }

        byType.Add((type, new Tally()));
        return byType[^1].Tally;
    }

    public void Count(ScoredAttribute attribute, bool good) => Attributes[(int)attribute].Add(good);

    public void Add(ScoreTally other)
    {
        Entities.Add(other.Entities);
        Relations.Add(other.Relations);
        Pairs.Add(other.Pairs);
        Capacities.Add(other.Capacities);
        Evidence.Add(other.Evidence);
        Listed.Add(other.Listed);
        Unlisted.Add(other.Unlisted);
        foreach (var (type, tally) in other.byType)
            OfType(type).Add(tally);
        for (var i = 0; i < Attributes.Length; i++)
            Attributes[i].Add(other.Attributes[i]);
    }

    public ScoreFigures ToFigures() => new()
    {
        Entities = Entities.ToFigures(),
        Relations = Relations.ToFigures(),
        PairsAnyType = Pairs.ToFigures(),
        Capacities = Capacities.ToFigures(),
        ByType = [.. byType.OrderBy(entry => PythonText.Repr(entry.Type) + ",", CodePointComparer.Instance)
            .Select(entry => KeyValuePair.Create(entry.Type, entry.Tally.ToFigures()))],
        Attributes = [.. Attributes.Select((proportion, i) => KeyValuePair.Create((ScoredAttribute)i, AttributeFigures.From(proportion.Good, proportion.Of)))],
        EvidenceGiven = AttributeFigures.From(Evidence.Good, Evidence.Of).Accuracy,
    };
}
