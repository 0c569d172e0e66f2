using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>Spans that do not overlap.</summary>
internal sealed class SpanSet
{
    private readonly SortedSet<TextSpan> spans = new(Comparer<TextSpan>.Create((left, right) =>
        left.End <= right.Start && left.Start < right.Start ? -1 : right.End <= left.Start && right.Start < left.Start ? 1 : 0));

    /// <summary>Adds a span unless it overlaps one that is there.</summary>
    public bool TryAdd(TextSpan span) => spans.Add(span);

    public bool Overlaps(TextSpan span) => spans.Contains(span);
}
