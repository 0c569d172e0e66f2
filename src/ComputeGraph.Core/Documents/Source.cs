using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Documents;

/// <summary>Where bytes came from, and which document they were.</summary>
/// <param name="Key">A path, a URL or a given key. Paths are kept as given, separators as <c>/</c>.</param>
/// <param name="Document">The document its bytes are.</param>
/// <param name="Version">A given version; of several the higher (by ordinal comparison) wins, whatever arrives first. <see langword="null"/>: what the path held when last read.</param>
/// <param name="Date">A date in the file's name or URL. It dates the document's claims only where the document gives no date; the earliest of several sources counts.</param>
public sealed record Source(string Key, DocumentId Document, string? Version, PartialDate? Date);
