using ComputeGraph.Documents.Decoding;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;
using ComputeGraph.Documents.Reading;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace ComputeGraph.Documents.Markdown;

/// <summary>
/// Markdown in UTF-8. The document's text is what a reader sees: no markup, no link targets, no images, no code blocks, nothing struck out.
/// Markdown that no person would write (see <see cref="MarkdownGuard"/>) is read as plain text.
/// </summary>
public sealed class MarkdownReader : IFormatReader
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public string Name => "markdown/1";

    public string MediaType => "text/markdown";

    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public FormatMatch Match(ReadOnlySpan<byte> bytes, string extension)
    {
        if (Extensions.Contains(extension, StringComparer.Ordinal))
            return FormatMatch.ByExtension;
        // Without a name (standard input), a heading or front matter at the head tells.
        return extension.Length == 0 && (bytes.StartsWith("# "u8) || bytes.StartsWith("---\ntitle:"u8)) ? FormatMatch.ByExtension : FormatMatch.None;
    }

    public ReadOutcome<TextLayout> Read(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellation)
    {
        var decoded = Utf8Text.Decode(bytes.Span);
        return decoded.Succeeded ? Layout(decoded.Value) : decoded.Fault;
    }

    private static TextLayout Layout(string source)
    {
        var hasHead = FrontMatter.TryRead(source, out var declared, out var start);
        var body = hasHead ? source[start..] : source;
        if (!MarkdownGuard.Admits(body))
            return PlainTextLayout.Read(source);
        try
        {
            var layout = MarkdownText.Read(Markdig.Markdown.Parse(body, Pipeline));
            return hasHead ? layout with { Declared = declared } : layout;
        }
        catch (ArgumentException)
        {
            // Markdig's limit of nesting, met by emphasis within emphasis; the guard counts blocks only.
            return PlainTextLayout.Read(source);
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseCjkFriendlyEmphasis()
            // Not the single tilde: "5~10亿" is a range.
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        // Four spaces before a paragraph are an indent more often than code; its text must not be lost.
        builder.BlockParsers.TryRemove<Markdig.Parsers.IndentedCodeBlockParser>();
        return builder.Build();
    }
}
