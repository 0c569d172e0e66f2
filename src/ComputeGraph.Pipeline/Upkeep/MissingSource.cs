using ComputeGraph.Core.Identity;

namespace ComputeGraph.Pipeline.Upkeep;

/// <summary>A source that does not hold a document's bytes any more.</summary>
/// <param name="Source">Its key.</param>
/// <param name="Document">The document it pointed to.</param>
/// <param name="Cause">It cannot be read, or holds other bytes.</param>
public sealed record MissingSource(string Source, DocumentId Document, string Cause);
