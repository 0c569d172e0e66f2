using ComputeGraph.Documents.Layout;

namespace ComputeGraph.Documents.PlainText;

/// <summary>What stands before the text of a list item.</summary>
/// <param name="Kind">None where there is no marker.</param>
/// <param name="Ordinal">The item's number, 0 for bullets.</param>
/// <param name="Length">Characters up to the item's text, white space included.</param>
internal readonly record struct ListMarker(MarkerKind Kind, int Ordinal, int Length);
