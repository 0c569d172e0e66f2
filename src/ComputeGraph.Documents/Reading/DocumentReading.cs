using System.Security.Cryptography;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Documents.Zoning;

namespace ComputeGraph.Documents.Reading;

/// <summary>Bytes become a <see cref="Document"/>: a reader is chosen, the text is read, zones and head are found. Safe to share between threads.</summary>
public sealed class DocumentReading
{
    private readonly FormatReaders readers;
    private readonly ReadingOptions options;

    public DocumentReading(FormatReaders readers, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(readers);
        ArgumentNullException.ThrowIfNull(options);
        this.readers = readers;
        this.options = options;
    }

    /// <summary>With the default readers and limits.</summary>
    public DocumentReading()
        : this(FormatReaders.Default, new ReadingOptions())
    {
    }

    /// <summary>
    /// Reads one document. The result is a function of the bytes and of the name's extension alone; it never throws because of what the bytes hold.
    /// </summary>
    /// <param name="bytes">All bytes of the document.</param>
    /// <param name="name">The file's name or address, for its extension; may be <see langword="null"/>.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public ReadOutcome<Document> Read(ReadOnlyMemory<byte> bytes, string? name = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (bytes.Length > options.MaxBytes)
            return ReadFaults.OverLimit(bytes.Length, options.MaxBytes);
        if (bytes.IsEmpty)
            return ReadFaults.Empty("the file has no bytes");

        var (reader, match) = readers.Choose(bytes.Span, name);
        if (match < FormatMatch.ByContent && ForeignFormat.Recognise(bytes.Span, name) is { } foreign)
            return ReadFaults.Unknown($"this is {foreign}, a format that is not read yet", readers);
        if (reader is null)
            return ReadFaults.Unknown("no reader knows this format", readers);

        var layout = reader.Read(bytes, options, cancellation);
        if (!layout.Succeeded)
            return layout.Fault;
        if (layout.Value.Text.AsSpan().Trim().IsEmpty)
            return ReadFaults.Empty("it holds nothing but white space");
        cancellation.ThrowIfCancellationRequested();
        return ZoneReading.Complete(layout.Value, reader, IdOf(bytes.Span));
    }

    /// <summary>The id of a document of these bytes.</summary>
    public static DocumentId IdOf(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
