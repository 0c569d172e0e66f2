using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Documents.Decoding;

/// <summary>UTF-8 bytes become text: strictly, without a byte order mark, every line ending in LF.</summary>
public static class Utf8Text
{
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>Decodes; the first NUL or broken sequence is a fault that names its byte.</summary>
    public static ReadOutcome<string> Decode(ReadOnlySpan<byte> bytes)
    {
        var offset = bytes.StartsWith(Mark) ? Mark.Length : 0;
        var body = bytes[offset..];
        var nul = body.IndexOf((byte)0);
        var checkedPart = nul < 0 ? body : body[..nul];
        if (!Utf8.IsValid(checkedPart))
            return ReadFaults.NotText(offset + FirstBroken(checkedPart), "a broken sequence", Hint(bytes));
        if (nul >= 0)
            return ReadFaults.NotText(offset + nul, "a NUL", Hint(bytes));
        return WithLineFeeds(Encoding.UTF8.GetString(body));
    }

    private static int FirstBroken(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(4096);
        try
        {
            var done = 0;
            while (done < bytes.Length)
            {
                var status = Utf8.ToUtf16(bytes[done..], buffer, out var read, out _, replaceInvalidSequences: false);
                done += read;
                if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData)
                    return done;
            }

            return done;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static string Hint(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return "It begins like UTF-16; convert it: iconv -f UTF-16 -t UTF-8.";
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        if (head.Length >= 4 && head.Count((byte)0) * 3 > head.Length)
            return "It looks like UTF-16; convert it: iconv -f UTF-16LE -t UTF-8.";
        return head.Contains((byte)0)
            ? "It looks like a binary file."
            : "If it is text in another encoding, convert it, e.g. Chinese text: iconv -f GB18030 -t UTF-8 (or -f BIG5).";
    }

    private static string WithLineFeeds(string text)
    {
        var first = text.IndexOf('\r', StringComparison.Ordinal);
        if (first < 0)
            return text;
        var result = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (var at = first; at >= 0; at = rest.IndexOf('\r'))
        {
            result.Append(rest[..at]).Append('\n');
            rest = rest[(at + 1)..];
            if (rest is ['\n', ..])
                rest = rest[1..];
        }

        return result.Append(rest).ToString();
    }
}
