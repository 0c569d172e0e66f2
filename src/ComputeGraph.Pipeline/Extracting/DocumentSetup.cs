using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Pipeline.Extracting;

/// <summary>How bytes become claims: the readers, and the extractor.</summary>
public sealed class DocumentSetup
{
    public DocumentSetup(FormatReaders readers, ReadingOptions limits, IClaimExtractor extractor)
    {
        Readers = readers;
        Limits = limits;
        Reading = new DocumentReading(readers, limits);
        Extractor = extractor;
    }

    public FormatReaders Readers { get; }

    public ReadingOptions Limits { get; }

    public DocumentReading Reading { get; }

    public IClaimExtractor Extractor { get; }

    /// <summary>What a document's claims are made with; changes whenever the same bytes may give other claims.</summary>
    /// <param name="reader">The name and version of the reader that read the bytes.</param>
    public string Fingerprint(string reader) => $"{reader} {Extractor.Fingerprint}";

    /// <summary>Whether a stored document is what these bytes under this name would give now.</summary>
    public bool IsCurrent(DocumentInfo? stored, byte[] bytes, string name) =>
        stored is not null && Readers.Choose(bytes, name).Reader is { } reader && stored.Fingerprint == Fingerprint(reader.Name);

    /// <summary>
    /// The name to read bytes by. Bytes may lie under names of several formats (one text as <c>.md</c> and as <c>.txt</c>); they are read in
    /// the one whose media type comes first, whichever name arrives first.
    /// </summary>
    public string NameFor(DocumentInfo? stored, byte[] bytes, string name)
    {
        if (stored is null || Readers.Choose(bytes, name).Reader is not { } reader || string.CompareOrdinal(stored.MediaType, reader.MediaType) >= 0)
            return name;
        return NameFor(stored.MediaType, bytes) ?? name;
    }

    /// <summary>A name by which bytes are read as a media type; <see langword="null"/> where no reader does so.</summary>
    public string? NameFor(string mediaType, byte[] bytes)
    {
        if (ReaderOf(mediaType) is not { Extensions.Count: > 0 } reader)
            return null;
        var name = "document" + reader.Extensions[0];
        return Readers.Choose(bytes, name).Reader == reader ? name : null;
    }

    /// <summary>The present reader of a media type.</summary>
    public IFormatReader? ReaderOf(string mediaType) => Readers.All.FirstOrDefault(reader => reader.MediaType == mediaType);
}
