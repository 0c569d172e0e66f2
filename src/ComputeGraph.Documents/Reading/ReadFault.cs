using ComputeGraph.Core.Errors;

namespace ComputeGraph.Documents.Reading;

/// <summary>Why bytes did not become a document: an expected failure. The message names the cause and what to do; the caller adds the file.</summary>
public sealed record ReadFault(ErrorCode Code, string Message)
{
    /// <summary>The fault as an exception, for callers to whom a failed read is the end.</summary>
    public ComputeGraphException ToException(string? place) =>
        new(Code, place is null ? Message : $"{place}: {Message}") { Place = place };
}
