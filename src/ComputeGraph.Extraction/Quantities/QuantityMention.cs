using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Quantities;

/// <summary>An amount as a text states it, its bound words ("up to", 逾) within the span. Exactly the value of its kind is set.</summary>
public sealed record QuantityMention
{
    public required TextSpan Span { get; init; }

    public required QuantityKind Kind { get; init; }

    /// <summary>The number of the sentence it stands in.</summary>
    public required int Sentence { get; init; }

    public Money? Money { get; init; }

    public Gigawatts? Power { get; init; }

    public Quantity? Count { get; init; }

    /// <summary>In per cent.</summary>
    public Interval? Percent { get; init; }

    /// <summary>A relative date is resolved against the passage's dateline, else the document's date; with neither it is no mention.</summary>
    public PartialDate? Date { get; init; }

    public int? TermMonths { get; init; }

    /// <summary>Whether a bracket behind another amount holds it as a conversion ("€1.5 billion ($1.68 billion)").</summary>
    public bool IsConversion { get; init; }
}
