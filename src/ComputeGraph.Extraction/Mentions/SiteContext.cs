using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>The companies of a document as sites need them: by sentence, and which of them the document is about.</summary>
internal sealed class SiteContext
{
    private static readonly HashSet<string> Builders = ["neocloud", "datacenter", "hyperscaler", "miner", "lab", "telco", "sovereign", "consumer", "software"];

    private readonly ILookup<int, MentionDraft> companies;
    private readonly List<Passage> passages;
    private readonly MentionDraft? topic;

    public SiteContext(string text, List<Passage> passages, DraftSet drafts)
    {
        this.passages = passages;
        var all = drafts.All.Where(draft => draft.Type == EntityType.Company && !draft.IsTicker).OrderBy(draft => draft.Span.Start).ToList();
        companies = all.ToLookup(draft => draft.Sentence);
        topic = all.GroupBy(draft => draft.Entry?.Id.Value ?? NameKey.Of(draft.Span.In(text))).OrderByDescending(group => group.Count()).ThenBy(group => group.First().Span.Start)
            .Select(group => group.First()).FirstOrDefault();
    }

    /// <summary>The company the document names most, where it is one that builds sites.</summary>
    public TextSpan? Topic => topic is { } company && (company.Role is null || Builders.Contains(company.Role)) ? company.Span : null;

    /// <summary>Whether a site that the lexicon has, of this owner, stands before a position in the same paragraph: a description then says more of that site.</summary>
    public bool ListedSiteOf(Passage passage, int position, TextSpan? owner)
    {
        var id = owner is { } span ? companies.SelectMany(group => group).FirstOrDefault(company => company.Span == span)?.Entry?.Id : null;
        for (var i = passages.IndexOf(passage); id is not null && i >= 0 && passages[i].Sentence.ZoneIndex == passage.Sentence.ZoneIndex; i--)
        {
            if (passages[i].Matches.Exists(match => match.Entry.Type == EntityType.DataCenter && match.Entry.Owner == id && match.Span.End <= position))
                return true;
        }

        return false;
    }

    /// <summary>The company nearest before a position in its sentence.</summary>
    public TextSpan? Before(Passage passage, int position) =>
        companies[passage.Sentence.Index].LastOrDefault(company => company.Span.End <= position)?.Span;

    /// <summary>The company that ends right at a position.</summary>
    public TextSpan? EndingAt(Passage passage, int position) => companies[passage.Sentence.Index].FirstOrDefault(company => company.Span.End == position)?.Span;

    /// <summary>The first company of a sentence, else of the sentence before it in the same item: whom a pronoun most likely means.</summary>
    public TextSpan? Subject(Passage passage, int before)
    {
        var own = companies[passage.Sentence.Index].FirstOrDefault(company => company.Span.End <= before);
        if (own is not null)
            return own.Span;
        for (var i = passages.IndexOf(passage) - 1; i >= 0 && i >= passages.IndexOf(passage) - 3; i--)
        {
            if (passages[i].Sentence.Zone.Item != passage.Sentence.Zone.Item)
                break;
            if (companies[passages[i].Sentence.Index].FirstOrDefault() is { } earlier)
                return earlier.Span;
        }

        return Topic;
    }
}
