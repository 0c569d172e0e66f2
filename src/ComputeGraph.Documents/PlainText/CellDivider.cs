namespace ComputeGraph.Documents.PlainText;

/// <summary>What divides the cells of a line.</summary>
internal enum CellDivider
{
    None,
    Tab,
    Pipe,
    Spaces,
}
