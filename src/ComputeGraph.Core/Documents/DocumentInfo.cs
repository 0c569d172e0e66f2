using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Documents;

/// <summary>A document without its text: what lists and graph databases hold of it.</summary>
public sealed record DocumentInfo
{
    public required DocumentId Id { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public PartialDate? Published { get; init; }

    public PublishedFrom PublishedFrom { get; init; }

    public required string Language { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Length of its text in UTF-16 code units.</summary>
    public required int Characters { get; init; }

    public int Pages { get; init; }

    /// <summary>Reader, rules and lexicon its claims were made with.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Its sources, by key.</summary>
    public ValueList<Source> Sources { get; init; } = [];

    /// <summary>The date its claims were said where a passage has none of its own: its own date, else its sources' earliest.</summary>
    public PartialDate? SaidAt => Published ?? (Sources.Any(source => source.Date is not null) ? Sources.Min(source => source.Date) : null);
}
