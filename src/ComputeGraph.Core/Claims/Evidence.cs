using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Claims;

/// <summary>A stretch of the document's text that says what a claim says.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Page">The page it begins on, from 1; <see langword="null"/> for formats without pages.</param>
/// <param name="Quote">The text of the span, verbatim, of at most <see cref="MaximumQuoteLength"/> characters.</param>
public sealed record Evidence(TextSpan Span, int? Page, string Quote)
{
    public const int MaximumQuoteLength = 2000;
}
