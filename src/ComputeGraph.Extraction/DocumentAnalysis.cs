using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Mentions;
using ComputeGraph.Extraction.Predicates;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Sentences;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction;

/// <summary>What the layers below scoring saw in a document: sentences, mentions, figures, clauses, participants, predicates, frames.</summary>
public sealed class DocumentAnalysis
{
    private DocumentAnalysis(Document document, MentionSet mentions, IReadOnlyList<SentenceSyntax> sentences)
    {
        Document = document;
        Mentions = mentions;
        Sentences = sentences;
        Frames = [.. sentences.Select(FrameFinder.Find)];
        MentionCounts = mentions.Mentions.Where(mention => mention.Entity >= 0).CountBy(mention => mention.Entity).ToDictionary();
    }

    public Document Document { get; }

    public MentionSet Mentions { get; }

    public IReadOnlyList<DocumentEntity> Entities => Mentions.Entities;

    public IReadOnlyList<SentenceSyntax> Sentences { get; }

    /// <summary>The frames of each sentence.</summary>
    public IReadOnlyList<IReadOnlyList<Frame>> Frames { get; }

    /// <summary>How often each entity is named.</summary>
    public IReadOnlyDictionary<int, int> MentionCounts { get; }

    public static DocumentAnalysis Of(Document document, MentionFinder finder)
    {
        var sentences = SentenceSplitter.Split(document);
        var mentions = finder.Find(document, sentences);
        var participants = new DiscourseReader(mentions.Entities, mentions.Mentions, sentences).Read(document.Text, sentences);
        var bySentence = mentions.Mentions.ToLookup(mention => mention.Sentence);
        return new DocumentAnalysis(document, mentions, [.. sentences.Select((sentence, index) => Read(document, sentence, participants[index], [.. bySentence[sentence.Index]]))]);
    }

    /// <summary>When a passage was said: its own dateline, else the document's date.</summary>
    public PartialDate? SaidAt(Sentence sentence) => sentence.Zone.Dateline ?? Document.Published;

    private static SentenceSyntax Read(Document document, Sentence sentence, IReadOnlyList<Participant> participants, IReadOnlyList<Mention> mentions)
    {
        var text = ChineseScript.ToSimplified(sentence.Span.In(document.Text));
        var words = SyntaxReader.Words(text, sentence.Span.Start);
        var quantities = QuantityGrammar.Find(document, sentence);
        var named = Positions(sentence, mentions.Select(mention => mention.Span));
        var taken = Positions(sentence, mentions.Select(mention => mention.Span).Concat(quantities.Select(quantity => quantity.Span)));
        var clauses = SyntaxReader.Clauses(text, sentence.Span, words, participants, position => taken[position - sentence.Span.Start]);
        return new SentenceSyntax
        {
            Sentence = sentence,
            Text = text,
            Words = words,
            Clauses = clauses,
            Participants = participants,
            Groups = SyntaxReader.Groups(sentence, text, words, clauses, participants, [.. quantities.Select(quantity => quantity.Span)]),
            Hits = PredicateLexicon.Shipped.Find(text, sentence.Span.Start, words, position => named[position - sentence.Span.Start]),
            Quantities = quantities,
        };
    }

    private static bool[] Positions(Sentence sentence, IEnumerable<TextSpan> spans)
    {
        var positions = new bool[sentence.Span.Length + 1];
        foreach (var span in spans)
        {
            for (var i = Math.Max(span.Start, sentence.Span.Start); i < Math.Min(span.End, sentence.Span.End); i++)
                positions[i - sentence.Span.Start] = true;
        }

        return positions;
    }
}
