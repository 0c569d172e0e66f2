using ComputeGraph.Documents.Decoding;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Documents.PlainText;

/// <summary>Plain text in UTF-8: articles, filings, transcripts, and broker reports taken from PDF. The text is kept as it is but for its line ends.</summary>
public sealed class PlainTextReader : IFormatReader
{
    public string Name => "text/1";

    public string MediaType => "text/plain";

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public FormatMatch Match(ReadOnlySpan<byte> bytes, string extension) =>
        Extensions.Contains(extension, StringComparer.Ordinal) ? FormatMatch.ByExtension : FormatMatch.Possible;

    public ReadOutcome<TextLayout> Read(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellation)
    {
        var text = Utf8Text.Decode(bytes.Span);
        return text.Succeeded ? PlainTextLayout.Read(text.Value) : text.Fault;
    }
}
