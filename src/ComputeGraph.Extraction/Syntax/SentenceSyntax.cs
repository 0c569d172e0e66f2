using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Predicates;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Syntax;

/// <summary>The shallow structure of one sentence: words, clauses, who takes part, which predicates stand where.</summary>
public sealed record SentenceSyntax
{
    public required Sentence Sentence { get; init; }

    /// <summary>The sentence with traditional characters simplified; position 0 is the sentence's start.</summary>
    public required string Text { get; init; }

    /// <summary>Latin words and numbers.</summary>
    public required IReadOnlyList<TextSpan> Words { get; init; }

    public required IReadOnlyList<TextSpan> Clauses { get; init; }

    /// <summary>Said participants in the order of the text, then those that are not said.</summary>
    public required IReadOnlyList<Participant> Participants { get; init; }

    public required IReadOnlyList<ParticipantGroup> Groups { get; init; }

    public required IReadOnlyList<PredicateHit> Hits { get; init; }

    public required IReadOnlyList<QuantityMention> Quantities { get; init; }

    /// <summary>The number of the clause that a position of the document stands in.</summary>
    public int ClauseAt(int position)
    {
        for (var i = Clauses.Count - 1; i > 0; i--)
        {
            if (Clauses[i].Start <= position)
                return i;
        }

        return 0;
    }

    /// <summary>The simplified text between two positions of the document.</summary>
    public string Slice(int start, int end) => end <= start ? "" : Text[(start - Sentence.Span.Start)..(end - Sentence.Span.Start)];

    public string Slice(TextSpan span) => Slice(span.Start, span.End);
}
