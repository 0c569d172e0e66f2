using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Documents;

/// <summary>What was read from one sequence of bytes: text with zones, pages, and what its head says of it.</summary>
public sealed record Document
{
    /// <summary>The SHA-256 of the bytes.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The extracted text; every offset in the graph counts UTF-16 code units of it. Lines end in LF.</summary>
    public required string Text { get; init; }

    public required ValueList<Zone> Zones { get; init; }

    /// <summary>Where each page begins, the first at 0; empty for formats without pages.</summary>
    public ValueList<int> PageStarts { get; init; } = [];

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The date the document gives itself. A date in a file's name belongs to its <see cref="Source"/>.</summary>
    public PartialDate? Published { get; init; }

    public PublishedFrom PublishedFrom { get; init; }

    /// <summary>The language most of its text is in: <c>zh</c>, <c>en</c> or <c>und</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The format it was read as: <c>text/plain</c>, <c>text/markdown</c>, …</summary>
    public required string MediaType { get; init; }

    /// <summary>The reader's name and version; a changed reader reads the source's bytes anew.</summary>
    public required string Reader { get; init; }

    /// <summary>The page of a position, counted from 1; <see langword="null"/> for formats without pages.</summary>
    public int? PageAt(int position)
    {
        var page = 0;
        while (page < PageStarts.Count && PageStarts[page] <= position)
            page++;
        return page == 0 ? null : page;
    }
}
