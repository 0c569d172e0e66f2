using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>What a document names.</summary>
public sealed record MentionSet
{
    /// <summary>In the order of the text, without overlaps.</summary>
    public required ValueList<Mention> Mentions { get; init; }

    /// <summary>By their numbers, in the order of their first mention.</summary>
    public required ValueList<DocumentEntity> Entities { get; init; }

    /// <summary>The sources that sentences quote, in the order of the text; they are no mentions.</summary>
    public required ValueList<CitedSource> CitedSources { get; init; }
}
