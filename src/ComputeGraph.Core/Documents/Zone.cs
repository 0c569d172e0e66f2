using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Documents;

/// <summary>A stretch of a document's text with one role: a paragraph, a bullet, a table row, a disclaimer.</summary>
public sealed record Zone
{
    public required ZoneKind Kind { get; init; }

    /// <summary>Zones do not overlap and stand in the order of the text; what lies between them is white space and markup.</summary>
    public required TextSpan Span { get; init; }

    /// <summary><c>zh</c>, <c>en</c>, or <c>und</c> where too little text tells.</summary>
    public required string Language { get; init; }

    /// <summary>The date that this passage says it is of; <see langword="null"/> where only the document's date holds.</summary>
    public PartialDate? Dateline { get; init; }

    /// <summary>The number of the item or section it belongs to, counted from 1 in reading order; 0 before the first. Topics and pronouns do not cross it.</summary>
    public int Item { get; init; }

    /// <summary>The cells of a table row, left to right; empty for other kinds.</summary>
    public ValueList<TextSpan> Cells { get; init; } = [];
}
