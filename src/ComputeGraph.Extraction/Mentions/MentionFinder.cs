using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Finds the companies, chips and data centres that a document names: by the lexicon, and by their form and surroundings where no lexicon
/// has them. Safe for concurrent use.
/// </summary>
public sealed class MentionFinder(LexiconMatcher matcher)
{
    /// <summary>Finds all mentions in the given sentences.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentences">Its sentences, of zones that may give evidence; what stands outside them is not looked at.</param>
    public MentionSet Find(Document document, IReadOnlyList<Sentence> sentences)
    {
        var passages = Passages(document.Text, sentences, out var sources);
        var ledger = new NameLedger();
        Collect(passages, ledger);

        var drafts = new DraftSet();
        foreach (var passage in passages)
        {
            foreach (var match in passage.Matches)
                drafts.TryAdd(Draft(passage, match));
        }

        ChipCodes.Collect(passages, drafts);
        AddNames(document.Text, passages, ledger, drafts);
        AddSites(document.Text, passages, drafts);
        var kept = Relevance.Keep(document, passages, drafts.InOrder(), sources);
        return Assemble(document.Text, kept, ledger, sources);
    }

    internal List<Passage> Passages(string text, IReadOnlyList<Sentence> sentences, out List<CitedSource> sources)
    {
        var simplified = ChineseScript.ToSimplified(text);
        var matches = matcher.Find(text, [.. sentences.Select(sentence => sentence.Span)]);
        var passages = new List<Passage>(sentences.Count);
        sources = [];
        var next = 0;
        foreach (var sentence in sentences)
        {
            var own = new List<LexiconMatch>();
            while (next < matches.Count && matches[next].Span.Start < sentence.Span.End)
            {
                if (sentence.Span.Contains(matches[next].Span))
                    own.Add(matches[next]);
                next++;
            }

            var hits = Gazetteer.Shared.Find(text, sentence.Span);
            own.RemoveAll(match => hits.Exists(hit => hit.Label == GazetteerLabel.Source && hit.Span.Contains(match.Span)));
            passages.Add(Judge(new Passage(text, simplified, sentence, own, hits), sources));
        }

        return passages;
    }

    /// <summary>The passage without matches that are part of longer names, or of quoted banks.</summary>
    private static Passage Judge(Passage passage, List<CitedSource> sources)
    {
        sources.AddRange(passage.Hits.Where(hit => hit.Label is GazetteerLabel.Source or GazetteerLabel.Broker && !passage.Matches.Exists(match => match.Span.Contains(hit.Span)))
            .Select(hit => new CitedSource(hit.Span, hit.Name, passage.Sentence.Index)));
        var kept = new List<LexiconMatch>();
        foreach (var match in passage.Matches)
        {
            if (match.Entry.Role == "bank" && QuotedBanks.IsQuoted(passage, match))
                sources.Add(new CitedSource(match.Span, match.Entry.Name, passage.Sentence.Index));
            else if (LongerNames.Judge(passage, match) is { } judged)
                kept.Add(judged);
        }

        return kept.SequenceEqual(passage.Matches) ? passage : new Passage(passage.Text, passage.Simplified, passage.Sentence, kept, passage.Hits);
    }

    internal static void Collect(List<Passage> passages, NameLedger ledger)
    {
        var lowerWords = passages.SelectMany(passage => passage.Tokens.Where(token => token.Kind == TokenKind.Lower).Select(token => token.In(passage.Text).ToString())).ToHashSet(StringComparer.Ordinal);
        var english = new EnglishNames(lowerWords);
        var foreign = new ForeignNames(lowerWords);
        foreach (var passage in passages)
        {
            if (passage.Sentence.Language == "zh")
            {
                foreign.Collect(passage, ledger);
                ChineseNames.Collect(passage, ledger);
            }
            else
            {
                english.Collect(passage, ledger);
                EnglishDefinitions.Collect(passage, ledger);
            }
        }

        // What stands in a list with a company is most likely one; names just recognised count as well as those of the lexicon.
        var bySentence = passages.ToDictionary(passage => passage.Sentence.Index);
        for (var round = 0; round < 2; round++)
        {
            foreach (var (span, sentence) in ledger.Records.Where(record => record.IsCompany).SelectMany(record => record.Places))
                bySentence[sentence].MarkCompany(span);
            foreach (var passage in passages)
            {
                if (passage.Sentence.Language == "zh")
                    foreign.CollectLists(passage, ledger);
                else
                    english.CollectLists(passage, ledger);
            }
        }
    }

    private static MentionDraft Draft(Passage passage, LexiconMatch match) => new()
    {
        Span = match.Span,
        Type = match.Entry.Type,
        Origin = MentionOrigin.Lexicon,
        Sentence = passage.Sentence.Index,
        Entry = match.Entry,
        Role = match.Entry.Role,
        IsTicker = match.IsTicker,
        Owner = match.Entry.Type == EntityType.Company ? null : Possessor.Of(passage, match.Span),
    };

    /// <summary>Every place of each name whose evidence suffices, and of the short forms that the text defines.</summary>
    private static void AddNames(string text, List<Passage> passages, NameLedger ledger, DraftSet drafts)
    {
        foreach (var record in ledger.Records.Where(record => record.IsCompany && !ledger.FamilyNames.Contains(record.Places[0].Span.In(text))).OrderByDescending(record => record.Key.Length))
        {
            foreach (var (span, sentence) in record.Places)
                drafts.TryAdd(Unlisted(span, sentence, MentionOrigin.Form, record.Role));
        }

        new NameEchoes(text, ledger, drafts).Collect(passages, drafts);
    }

    private static void AddSites(string text, List<Passage> passages, DraftSet drafts)
    {
        var context = new SiteContext(text, passages, drafts);
        var (english, chinese) = (new EnglishSites(context, drafts), new ChineseSites(context, drafts, passages));
        foreach (var passage in passages)
        {
            if (passage.Sentence.Language == "zh")
                chinese.Collect(passage);
            else
                english.Collect(passage);
        }

        new SiteEchoes(text, drafts).Collect(passages, drafts);
    }

    internal static MentionDraft Unlisted(TextSpan span, int sentence, MentionOrigin origin, string? role) =>
        new() { Span = span, Type = EntityType.Company, Origin = origin, Sentence = sentence, Role = role };

    private static MentionSet Assemble(string text, List<MentionDraft> drafts, NameLedger ledger, List<CitedSource> sources)
    {
        var (entityOf, entities) = new EntityChains(text, drafts, ledger.Definitions).Build();
        return new MentionSet
        {
            Mentions = [.. drafts.Select((draft, i) => new Mention
            {
                Span = draft.Span,
                Surface = draft.Span.In(text),
                Type = draft.Type,
                Origin = draft.Origin,
                Sentence = draft.Sentence,
                Entry = draft.Entry ?? entities[entityOf[i]].Entry,
                Role = draft.Role ?? entities[entityOf[i]].Role,
                Entity = entityOf[i],
            })],
            Entities = [.. entities],
            CitedSources = [.. sources],
        };
    }
}
