using ComputeGraph.Core.Values;

namespace ComputeGraph.Documents.Layout;

/// <summary>A paragraph, heading, list item, table row or quotation.</summary>
public sealed record LayoutBlock
{
    public required BlockShape Shape { get; init; }

    /// <summary>Its text, without white space around it and without its marker. May span line breaks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The marker before it ("1.", "■", 一、), which is no part of <see cref="Span"/>.</summary>
    public TextSpan? Marker { get; init; }

    /// <summary>What kind of marker.</summary>
    public MarkerKind MarkerKind { get; init; }

    /// <summary>The marker's number, 0 for bullets.</summary>
    public int Ordinal { get; init; }

    /// <summary>Depth of a heading, 1 the highest; 0 where the format does not say.</summary>
    public int Level { get; init; }

    /// <summary>The emphasised words that it begins with, where the format marks them: the head of a run-in item.</summary>
    public TextSpan? Label { get; init; }

    /// <summary>The cells of a table row, left to right, in order; an empty cell is an empty span.</summary>
    public ValueList<TextSpan> Cells { get; init; } = [];
}
