using ComputeGraph.Documents.Markdown;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Reading;

/// <summary>The readers at hand. The surest match reads; of equals, the one registered first.</summary>
public sealed class FormatReaders
{
    private readonly IFormatReader[] readers;
    private readonly HashSet<string> extensions;

    public FormatReaders(params IEnumerable<IFormatReader> readers)
    {
        this.readers = [.. readers];
        extensions = this.readers.SelectMany(reader => reader.Extensions).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Plain text and Markdown.</summary>
    public static FormatReaders Default { get; } = new(new MarkdownReader(), new PlainTextReader());

    /// <summary>The readers, in order of registration.</summary>
    public IReadOnlyList<IFormatReader> All => readers;

    /// <summary>Whether some reader claims files of this name by their extension.</summary>
    public bool Know(string fileName) => extensions.Contains(Path.GetExtension(fileName));

    /// <summary>The reader for these bytes with its certainty; none where no reader takes them.</summary>
    public (IFormatReader? Reader, FormatMatch Match) Choose(ReadOnlySpan<byte> bytes, string? name)
    {
        var extension = Path.GetExtension(name ?? "").ToLowerInvariant();
        IFormatReader? chosen = null;
        var best = FormatMatch.None;
        foreach (var reader in readers)
        {
            var match = reader.Match(bytes, extension);
            if (match > best)
                (chosen, best) = (reader, match);
        }

        return (chosen, best);
    }
}
