using ComputeGraph.Documents.Layout;

namespace ComputeGraph.Documents.Reading;

/// <summary>
/// Reads one format. It finds text and its blocks; zones, dates, title and language are found afterwards, in one way for all formats.
/// A reader holds no state, never throws on bad bytes and ends in time that grows with the bytes.
/// </summary>
public interface IFormatReader
{
    /// <summary>Name and version, such as <c>text/1</c>. A changed version makes sources be read anew.</summary>
    string Name { get; }

    /// <summary>The media type its documents carry.</summary>
    string MediaType { get; }

    /// <summary>The extensions of its files, lower case, with their full stop.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>How sure it is of the format, from the bytes and the file's extension (lower case, with full stop; empty where there is no name).</summary>
    FormatMatch Match(ReadOnlySpan<byte> bytes, string extension);

    /// <summary>Reads the bytes.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    ReadOutcome<TextLayout> Read(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellation);
}
