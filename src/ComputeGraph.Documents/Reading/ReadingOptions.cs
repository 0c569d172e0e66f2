using System.ComponentModel.DataAnnotations;

namespace ComputeGraph.Documents.Reading;

/// <summary>Limits of reading.</summary>
public sealed record ReadingOptions
{
    /// <summary>The default of <see cref="MaxBytes"/>: 64 MiB.</summary>
    public const long DefaultMaxBytes = 64L * 1024 * 1024;

    /// <summary>The largest document that is read, in bytes. Larger ones are faults of code <c>OverLimit</c>; the command line raises it with <c>--max-bytes</c>.</summary>
    [Range(1, int.MaxValue)]
    public long MaxBytes { get; init; } = DefaultMaxBytes;
}
