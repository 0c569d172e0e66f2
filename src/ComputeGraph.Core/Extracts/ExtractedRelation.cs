using System.Text.Json.Serialization;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Extracts;

/// <summary>A relation row of an extraction file: one deal of one pair.</summary>
public sealed record ExtractedRelation
{
    /// <summary>The kind by the gold answers' names, which know neither loans nor guarantees: those stand as <c>PARTNERS_WITH</c>.</summary>
    public required RelationKind Type { get; init; }

    /// <summary>The kind itself, where <see cref="Type"/> cannot say it.</summary>
    public RelationKind? Kind { get; init; }

    public required string Head { get; init; }

    public required string Tail { get; init; }

    /// <summary>In gold answers: other types that a reasonable analyst could have chosen.</summary>
    public ValueList<RelationKind>? Alt { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExtractedFigure? Amount { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExtractedFigure? Capacity { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ExtractedFigure? Quantity { get; init; }

    /// <summary>Per cent of equity.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Stake { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Start { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? End { get; init; }

    public required DealStatus? Status { get; init; }

    /// <summary>In gold answers: debatable, neither asked for nor wrong.</summary>
    public bool Optional { get; init; }

    /// <summary>A verbatim stretch of the text.</summary>
    public required string Evidence { get; init; }

    public double? Confidence { get; init; }

    public int? Page { get; init; }

    /// <summary>Where <see cref="Evidence"/> begins in the extracted text, in UTF-16 code units.</summary>
    public int? From { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public int? To { get; init; }

    public string? Announced { get; init; }

    public int? TermMonths { get; init; }

    public Origin? Origin { get; init; }

    public Attribution? Attribution { get; init; }

    public Goods? Goods { get; init; }

    public ValueList<string>? Chips { get; init; }

    public ValueList<string>? Sites { get; init; }
}
