using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Tests.Quantities;

/// <summary>Reads the quantities of one sentence and writes them so that a table of examples can hold them on a line.</summary>
internal static class QuantityText
{
    /// <summary>The date the examples are said on, unless they give their own: a Thursday.</summary>
    public const string Said = "2026-03-12";

    public static IReadOnlyList<QuantityMention> Find(string text, string? published = Said, PartialDate? dateline = null)
    {
        var zone = new Zone { Kind = ZoneKind.Body, Span = new TextSpan(0, text.Length), Language = "und", Dateline = dateline };
        var document = Of(text, zone) with { Published = published is null ? null : PartialDate.Parse(published) };
        return QuantityGrammar.Find(document, new Sentence(0, zone.Span, zone, 0, "und"));
    }

    public static Document Of(string text, params Zone[] zones) => new()
    {
        Id = new DocumentId("0"),
        Text = text,
        Zones = zones.ToValueList(),
        Language = "und",
        MediaType = "text/plain",
        Reader = "test",
    };

    /// <summary>All quantities of a text, such as <c>~5000000000 USD | 60m | 2027-H2</c>.</summary>
    public static string Shown(string text, string? published = Said) => string.Join(" | ", Find(text, published).Select(Shown));

    public static string Shown(QuantityMention mention) => mention.Kind switch
    {
        QuantityKind.Money => $"{mention.Money!.Value.Amount} {mention.Money.Value.Currency}{BasisOf(mention)}{(mention.IsConversion ? " conv" : "")}",
        QuantityKind.Power => $"{mention.Power!.Value.Amount} GW{MeasureOf(mention)}",
        QuantityKind.Count => $"{mention.Count!.Value.Amount} {mention.Count.Value.Unit}",
        QuantityKind.Percent => $"{mention.Percent}%",
        QuantityKind.Term => $"{mention.TermMonths}m",
        _ => mention.Date!.Value.ToString(),
    };

    private static string BasisOf(QuantityMention mention) => mention.Money!.Value.Basis switch
    {
        AmountBasis.PerYear => "/year",
        AmountBasis.PerUnit => "/unit",
        _ => "",
    };

    private static string MeasureOf(QuantityMention mention) => mention.Power!.Value.Measure switch
    {
        PowerMeasure.ItLoad => " it",
        PowerMeasure.SitePower => " site",
        PowerMeasure.Generation => " gen",
        _ => "",
    };
}
