using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Leaves out what is named but is no entity of the graph: the house that publishes the document, power plants, and programmes such as
/// Stargate where nothing is said of their capacity.
/// </summary>
internal static class Relevance
{
    private static readonly string[] PowerUnits = ["GW", "MW", "gigawatt", "megawatt", "吉瓦", "兆瓦", "千兆瓦", "万千瓦", "百万瓩", "千瓩"];

    public static List<MentionDraft> Keep(Document document, IReadOnlyList<Passage> passages, List<MentionDraft> drafts, List<CitedSource> sources)
    {
        var publisher = document.Publisher is { } name ? NameKey.Of(name) : null;
        var sentences = passages.ToDictionary(passage => passage.Sentence.Index);
        var sized = drafts.Where(draft => draft.Entry?.Role == "programme" && SpeaksOfPower(sentences[draft.Sentence])).Select(draft => draft.Entry!.Id).ToHashSet();
        var kept = new List<MentionDraft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (publisher is { Length: > 1 } && IsPublisher(draft, document.Text, publisher))
                sources.Add(new CitedSource(draft.Span, draft.Entry?.Name ?? document.Publisher!, draft.Sentence));
            else if (draft.Entry is not { Type: EntityType.DataCenter, Role: "plant" or "programme" } entry || sized.Contains(entry.Id))
                kept.Add(draft);
        }

        sources.Sort((left, right) => left.Span.Start - right.Span.Start);
        return kept;
    }

    private static bool IsPublisher(MentionDraft draft, string text, string publisher) =>
        draft.Type == EntityType.Company && draft.Entry?.Role is null or "bank" or "other"
        && (NameKey.Of(draft.Span.In(text)) == publisher || draft.Entry?.Aliases.Any(alias => NameKey.Of(alias.Text) == publisher) == true);

    private static bool SpeaksOfPower(Passage passage) =>
        Array.Exists(PowerUnits, unit => passage.Simplified.IndexOf(unit, passage.Span.Start, passage.Span.Length, StringComparison.Ordinal) >= 0);
}
