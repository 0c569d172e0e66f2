namespace ComputeGraph.Documents.Layout;

/// <summary>What a block of text is by its form alone.</summary>
public enum BlockShape
{
    Paragraph,

    /// <summary>Marked as a heading by the format. Formats without marks leave headings as paragraphs; zoning finds them.</summary>
    Heading,
    ListItem,
    TableHeader,
    TableRow,
    Quotation,
}
