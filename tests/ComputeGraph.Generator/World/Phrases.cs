namespace ComputeGraph.Generator.World;

/// <summary>Phrases in both languages, by kind.</summary>
public sealed class Phrases
{
    private readonly Dictionary<string, List<Named>> byKind = [];

    private Phrases(string file)
    {
        foreach (var (kind, value) in Data.Pairs(file))
        {
            byKind.TryAdd(kind, []);
            byKind[kind].AddRange(kind is "first" or "second" ? value.Split(' ').Select(Read) : [Read(value)]);
        }
    }

    /// <summary>Phrases of reports.</summary>
    public static Phrases OfReports { get; } = new("phrases.txt");

    /// <summary>Parts of invented names.</summary>
    public static Phrases OfNames { get; } = new("words.txt");

    public IReadOnlyList<Named> this[string kind] => byKind[kind];

    /// <summary>The goods that a role sells.</summary>
    public Named Goods(CompanyRole role) => byKind[role.ToString().ToLowerInvariant()][0];

    private static Named Read(string pair)
    {
        var sides = pair.Split('=');
        return new Named(sides[0], sides[1]);
    }
}
