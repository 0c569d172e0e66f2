namespace ComputeGraph.Documents.Reading;

/// <summary>Formats that are no plain text, known by their first bytes or, where those are text, by their extension.</summary>
internal static class ForeignFormat
{
    private static readonly (byte[] Magic, string Name)[] Magics =
    [
        ("%PDF-"u8.ToArray(), "PDF"),
        ("PK\x03\x04"u8.ToArray(), "a zip archive or an Office document (docx, xlsx, pptx)"),
        ("PK\x05\x06"u8.ToArray(), "an empty zip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document (doc, xls, ppt, msg)"),
        ("{\\rtf"u8.ToArray(), "RTF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([(byte)'I', (byte)'I', (byte)'*', 0], "a TIFF image"),
        ([(byte)'M', (byte)'M', 0, (byte)'*'], "a TIFF image"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("BZh"u8.ToArray(), "a bzip2 archive"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "an xz archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        ("Rar!\x1A\x07"u8.ToArray(), "a RAR archive"),
        ("SQLite format 3\0"u8.ToArray(), "an SQLite database"),
    ];

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "HTML",
        [".htm"] = "HTML",
        [".xhtml"] = "HTML",
        [".mht"] = "a saved web page (MHTML)",
        [".mhtml"] = "a saved web page (MHTML)",
        [".eml"] = "an e-mail",
        [".pdf"] = "PDF",
        [".docx"] = "an Office document (docx)",
        [".zip"] = "a zip archive",
    };

    /// <summary>The format's name where these bytes are not plain text by their magic, their markup or their extension; otherwise <see langword="null"/>.</summary>
    public static string? Recognise(ReadOnlySpan<byte> bytes, string? name)
    {
        foreach (var (magic, format) in Magics)
        {
            if (bytes.StartsWith(magic))
                return format;
        }

        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8))
            return "a WebP image";
        return IsHtml(bytes) ? "HTML" : Extensions.GetValueOrDefault(Path.GetExtension(name ?? ""));
    }

    private static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        bytes = bytes[..Math.Min(bytes.Length, 512)].TrimStart(" \t\r\n"u8);
        return StartsWith(bytes, "<!doctype html"u8) || StartsWith(bytes, "<html"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> lowerCase) =>
        bytes.Length >= lowerCase.Length && System.Text.Ascii.EqualsIgnoreCase(bytes[..lowerCase.Length], lowerCase);
}
