using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Documents.Sources;

/// <summary>Bytes of a source, never more of them than the limit.</summary>
public static class SourceBytes
{
    private const int BlockSize = 1 << 16;

    /// <summary>Reads a file. That it is missing, a folder, locked or may not be read is a fault, and so is its size before a byte is read.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ReadOutcome<byte[]>> ReadFileAsync(string path, ReadingOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
            await using (file.ConfigureAwait(false))
            {
                if (file.CanSeek && file.Length > options.MaxBytes)
                    return ReadFaults.OverLimit(file.Length, options.MaxBytes);
                return await ReadAsync(file, options, cancellation);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ReadFaults.Unreadable(Cause(path, exception));
        }
    }

    /// <summary>Reads a stream to its end, such as standard input.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static async Task<ReadOutcome<byte[]>> ReadAsync(Stream stream, ReadingOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using var held = new MemoryStream();
        var block = new byte[BlockSize];
        while (await stream.ReadAsync(block, cancellation) is > 0 and var read)
        {
            if (held.Length + read > options.MaxBytes)
                return ReadFaults.OverLimit(options.MaxBytes);
            held.Write(block, 0, read);
        }

        return held.ToArray();
    }

    private static string Cause(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file.",
        UnauthorizedAccessException when Directory.Exists(path) => "this is a folder, not a file.",
        UnauthorizedAccessException => "no permission to read it; ask its owner, or run as a user who may.",
        _ => $"it cannot be read: {exception.Message}",
    };
}
