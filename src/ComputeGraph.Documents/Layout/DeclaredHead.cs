using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Documents.Layout;

/// <summary>What a document declares of itself outside its text, in front matter or in the format's metadata.</summary>
public sealed record DeclaredHead
{
    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>Where the date stands.</summary>
    public PublishedFrom From { get; init; } = PublishedFrom.FrontMatter;
}
