using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Documents.Sources;

namespace ComputeGraph.Pipeline.Ingestion;

/// <summary>A source to ingest. Its bytes are asked for when its turn comes.</summary>
/// <param name="Key">The source's key: a path, a URL or a given key.</param>
/// <param name="Open">Gives its bytes, or why not.</param>
public sealed record IngestItem(string Key, Func<CancellationToken, Task<ReadOutcome<byte[]>>> Open)
{
    /// <summary>A given version; <see langword="null"/>: what the source holds now.</summary>
    public string? Version { get; init; }

    /// <summary>The date in the file's name or URL. Default: the one found in <see cref="Key"/>.</summary>
    public PartialDate? Date { get; init; } = SourceDates.Find(Key);

    /// <summary>The name whose extension tells the format. Default: <see cref="Key"/>.</summary>
    public string Name { get; init; } = Key;

    /// <summary>A file, its path being the key.</summary>
    public static IngestItem File(string path, ReadingOptions limits) =>
        new(path.Replace(Path.DirectorySeparatorChar, '/'), cancellation => SourceBytes.ReadFileAsync(path, limits, cancellation));

    /// <summary>Bytes at hand.</summary>
    public static IngestItem Bytes(string key, byte[] bytes) => new(key, _ => Task.FromResult<ReadOutcome<byte[]>>(bytes));

    /// <summary>What is known already not to be readable, so that it is recorded with the others.</summary>
    public static IngestItem Unreadable(string key, ReadFault fault) => new(key, _ => Task.FromResult<ReadOutcome<byte[]>>(fault));
}
