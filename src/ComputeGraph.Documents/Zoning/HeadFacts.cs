using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Documents.Zoning;

/// <summary>What the head of a document says of the whole.</summary>
internal sealed record HeadFacts
{
    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public PartialDate? Published { get; init; }

    public PublishedFrom From { get; init; }

    /// <summary>Whether it is a filing or an announcement, whose numbered points are of one matter.</summary>
    public bool IsFiling { get; init; }

    /// <summary>The number of leading zones that are title, masthead and bylines.</summary>
    public int Length { get; init; }
}
