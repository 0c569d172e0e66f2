using System.Text;
using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Pipeline.Tests;

/// <summary>
/// Reads <c>.lines</c> files: every line is a paragraph. A first line <c>published 2026-03 by The Paper</c> declares the head.
/// </summary>
internal sealed class LineReader(string name = "lines/1", string mediaType = "test/lines", string extension = ".lines") : IFormatReader
{
    public string Name => name;

    public string MediaType => mediaType;

    public IReadOnlyList<string> Extensions => [extension];

    public FormatMatch Match(ReadOnlySpan<byte> bytes, string extension) => Extensions.Contains(extension) ? FormatMatch.ByExtension : FormatMatch.None;

    public ReadOutcome<TextLayout> Read(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellation)
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        var blocks = new List<LayoutBlock>();
        var head = new DeclaredHead();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (start == 0 && line.StartsWith("published ", StringComparison.Ordinal))
            {
                var words = line.Split(' ', 4);
                head = new DeclaredHead { Published = PartialDate.Parse(words[1]), Publisher = words.Length > 3 ? words[3] : null, Title = "A report" };
            }
            else if (line.Trim().Length > 0)
            {
                blocks.Add(new LayoutBlock { Shape = BlockShape.Paragraph, Span = new TextSpan(start, start + line.Length) });
            }

            start += line.Length + 1;
        }

        return new TextLayout(text, blocks) { Declared = head };
    }
}
