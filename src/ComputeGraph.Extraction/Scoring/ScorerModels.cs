using System.Text.Json;

namespace ComputeGraph.Extraction.Scoring;

/// <summary>The trained models of all decisions, as <c>weights.json</c> holds them.</summary>
public sealed record ScorerModels
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Does the candidate hold? Classes are relation kinds.</summary>
    public required LinearModel Relations { get; init; }

    /// <summary>Is the figure the statement's? Classes are <c>amount</c>, <c>power</c> and <c>count</c>.</summary>
    public required LinearModel Figures { get; init; }

    /// <summary>Is the power this subject's own capacity? One class, <c>capacity</c>.</summary>
    public required LinearModel Capacities { get; init; }

    /// <summary>How firm is it? Classes are statuses; the most probable wins.</summary>
    public required LinearModel Statuses { get; init; }

    /// <summary>The weights that the program ships with; empty models before the first training.</summary>
    public static ScorerModels Shipped { get; } = Load();

    public static ScorerModels Read(Stream stream) => JsonSerializer.Deserialize<ScorerModels>(stream, Form) ?? throw new InvalidDataException("No weights.");

    public void Write(Stream stream) => JsonSerializer.Serialize(stream, this, Form);

    private static ScorerModels Load()
    {
        using var stream = typeof(ScorerModels).Assembly.GetManifestResourceStream("weights.json");
        return stream is not null ? Read(stream) : new ScorerModels { Relations = Untrained(), Figures = Untrained(), Capacities = Untrained(), Statuses = Untrained() };
    }

    private static LinearModel Untrained() => new() { Shared = [], Classes = [] };
}
