using ComputeGraph.Core.Errors;

namespace ComputeGraph.Documents.Reading;

/// <summary>The faults of reading, each worded once.</summary>
public static class ReadFaults
{
    public static ReadFault Empty(string cause) => new(ErrorCode.EmptyDocument, $"empty document: {cause}.");

    public static ReadFault OverLimit(long bytes, long limit) =>
        new(ErrorCode.OverLimit, $"{bytes:N0} bytes, over the limit of {limit:N0} bytes for one document; raise it with --max-bytes {bytes}.");

    /// <summary>A stream whose length is not known beforehand went over the limit.</summary>
    public static ReadFault OverLimit(long limit) =>
        new(ErrorCode.OverLimit, $"over the limit of {limit:N0} bytes for one document; raise it with --max-bytes.");

    public static ReadFault NotText(long offset, string cause, string hint) =>
        new(ErrorCode.NotText, $"not UTF-8 text: {cause} at byte {offset}. {hint}");

    public static ReadFault Unreadable(string cause) => new(ErrorCode.UnreadableFile, cause);

    internal static ReadFault Unknown(string cause, FormatReaders readers) =>
        new(ErrorCode.UnknownFormat, $"{cause}; what is read: {string.Join(' ', readers.All.SelectMany(reader => reader.Extensions).Order(StringComparer.Ordinal))}. Convert it to text first.");
}
