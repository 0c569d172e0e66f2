using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>Mentions that do not overlap; the first to claim a stretch keeps it.</summary>
internal sealed class DraftSet
{
    private readonly SpanSet taken = new();
    private readonly List<MentionDraft> drafts = [];

    public bool TryAdd(MentionDraft draft)
    {
        if (draft.Span.Length == 0 || !taken.TryAdd(draft.Span))
            return false;
        drafts.Add(draft);
        return true;
    }

    public bool Overlaps(TextSpan span) => taken.Overlaps(span);

    public List<MentionDraft> InOrder()
    {
        drafts.Sort((left, right) => left.Span.Start - right.Span.Start);
        return drafts;
    }

    public IReadOnlyList<MentionDraft> All => drafts;

    /// <summary>Puts a changed draft in the place of another with its span.</summary>
    public void Replace(MentionDraft draft, MentionDraft changed) => drafts[drafts.IndexOf(draft)] = changed;
}
