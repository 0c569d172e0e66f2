using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Mentions;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Discourse;

/// <summary>
/// Who takes part in each sentence: those named, those a pronoun or description stands for, and those that are not said because the
/// subject of the sentence before goes on or the passage is about them. Nothing crosses the border of an item.
/// </summary>
public sealed class DiscourseReader
{
    private const int RecentCompanies = 6;
    private readonly IReadOnlyList<DocumentEntity> entities;
    private readonly ILookup<int, Mention> mentions;
    private readonly Dictionary<int, int> topics;

    public DiscourseReader(IReadOnlyList<DocumentEntity> entities, IReadOnlyList<Mention> mentions, IReadOnlyList<Sentence> sentences)
    {
        this.entities = entities;
        this.mentions = mentions.ToLookup(mention => mention.Sentence);
        topics = sentences.GroupBy(sentence => sentence.Zone.Item)
            .Select(item => (Item: item.Key, Topic: TopicOf([.. item])))
            .Where(pair => pair.Topic >= 0)
            .ToDictionary(pair => pair.Item, pair => pair.Topic);
    }

    /// <summary>The participants of every sentence, by its number.</summary>
    public IReadOnlyList<IReadOnlyList<Participant>> Read(string text, IReadOnlyList<Sentence> sentences)
    {
        var result = new List<IReadOnlyList<Participant>>(sentences.Count);
        var recent = new List<int>();
        var subject = -1;
        Sentence? previous = null;
        foreach (var sentence in sentences)
        {
            if (previous is not null && (previous.Zone.Item != sentence.Zone.Item || IsNewList(previous, sentence)))
            {
                recent.Clear();
                subject = -1;
            }

            var participants = ParticipantsOf(text, sentence, subject, recent);
            result.Add(participants);
            foreach (var participant in participants.Where(participant => participant.Kind == ParticipantKind.Named && participant.Type == EntityType.Company))
            {
                recent.Remove(participant.Entity);
                recent.Insert(0, participant.Entity);
            }

            if (recent.Count > RecentCompanies)
                recent.RemoveRange(RecentCompanies, recent.Count - RecentCompanies);
            var first = participants.FirstOrDefault(participant => participant.IsSaid && participant.Type == EntityType.Company);
            subject = first?.Entity ?? subject;
            previous = sentence;
        }

        return result;
    }

    private static bool IsNewList(Sentence previous, Sentence sentence) =>
        previous.ZoneIndex != sentence.ZoneIndex && (sentence.Zone.Kind is ZoneKind.TableRow or ZoneKind.Bullet) && previous.Zone.Kind == sentence.Zone.Kind;

    private List<Participant> ParticipantsOf(string text, Sentence sentence, int subject, List<int> recent)
    {
        var named = mentions[sentence.Index].Where(mention => mention.Entity >= 0).OrderBy(mention => mention.Span.Start).ToList();
        var participants = named.ConvertAll(mention => new Participant(mention.Entity, mention.Type, mention.Span, ParticipantKind.Named));
        foreach (var (start, length, roles, pair, possessive) in Anaphors.Find(sentence.Span.In(text)))
        {
            var span = new TextSpan(sentence.Span.Start + start, sentence.Span.Start + start + length);
            if (named.Exists(mention => mention.Span.Overlaps(span)))
                continue;
            foreach (var entity in Antecedents(span, named, subject, recent, roles, pair, possessive))
                participants.Add(new Participant(entity, EntityType.Company, span, ParticipantKind.Anaphor));
        }

        participants = [.. participants.OrderBy(participant => participant.Span.Start)];
        AddUnsaid(participants, sentence, subject, ParticipantKind.Subject);
        if (topics.TryGetValue(sentence.Zone.Item, out var topic) || topics.TryGetValue(0, out topic))
            AddUnsaid(participants, sentence, topic, ParticipantKind.Topic);
        return participants;
    }

    private static void AddUnsaid(List<Participant> participants, Sentence sentence, int entity, ParticipantKind kind)
    {
        if (entity >= 0 && !participants.Exists(participant => participant.Entity == entity))
            participants.Add(new Participant(entity, EntityType.Company, new TextSpan(sentence.Span.Start, sentence.Span.Start), kind));
    }

    private IEnumerable<int> Antecedents(TextSpan anaphor, List<Mention> named, int subject, List<int> recent, string[] roles, bool pair, bool possessive)
    {
        var before = named.Where(mention => mention.Type == EntityType.Company && mention.Span.End <= anaphor.Start).Select(mention => mention.Entity).ToList();
        if (pair)
            return before.AsEnumerable().Reverse().Concat(recent).Distinct().Take(2);
        var candidates = possessive
            ? before.Take(1).Concat(subject >= 0 ? [subject] : []).Concat(recent)
            : (subject >= 0 ? new[] { subject } : []).Concat(before.Take(1)).Concat(recent);
        if (roles.Length > 0)
            candidates = before.AsEnumerable().Reverse().Concat(recent).Concat(subject >= 0 ? [subject] : []).Where(entity => entities[entity].Role is { } role && roles.Contains(role));
        return candidates.Take(1);
    }

    /// <summary>What an item is about: the company that its headline names first, else the one named most often, the earlier winning.</summary>
    private int TopicOf(List<Sentence> item)
    {
        var inHeadline = item.Where(sentence => sentence.Zone.Kind is ZoneKind.Headline or ZoneKind.ItemHead)
            .SelectMany(sentence => mentions[sentence.Index]).FirstOrDefault(IsCompany);
        if (inHeadline is not null)
            return inHeadline.Entity;
        var counted = item.SelectMany(sentence => mentions[sentence.Index]).Where(IsCompany)
            .GroupBy(mention => mention.Entity).Select(group => (group.Key, Count: group.Count(), First: group.Min(mention => mention.Span.Start)))
            .OrderByDescending(entry => entry.Count).ThenBy(entry => entry.First).FirstOrDefault((Key: -1, Count: 0, First: 0));
        return counted.Key;
    }

    private static bool IsCompany(Mention mention) => mention.Type == EntityType.Company && mention.Entity >= 0;
}
