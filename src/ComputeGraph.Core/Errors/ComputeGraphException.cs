using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Errors;

/// <summary>A fault with a stable code and where it happened. The message says what was wrong and what to do.</summary>
public sealed class ComputeGraphException : Exception
{
    public ComputeGraphException(ErrorCode code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    public ErrorCode Code { get; }

    /// <summary>The document at fault, where there is one.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>The file or address at fault, where there is one.</summary>
    public string? Place { get; init; }

    public TextSpan? Span { get; init; }
}
