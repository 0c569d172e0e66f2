using ComputeGraph.Core.Values;

namespace ComputeGraph.Documents.Layout;

/// <summary>What a reader of one format gives: the text and its blocks, in order and without overlap.</summary>
/// <param name="Text">The readable text; lines end in LF.</param>
/// <param name="Blocks">Its blocks. What lies between them is white space and markup.</param>
public sealed record TextLayout(string Text, IReadOnlyList<LayoutBlock> Blocks)
{
    /// <summary>Where each page begins; empty for formats without pages.</summary>
    public ValueList<int> PageStarts { get; init; } = [];

    public DeclaredHead? Declared { get; init; }
}
