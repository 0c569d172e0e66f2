using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Extraction.Tests.Sentences;

namespace ComputeGraph.Extraction.Tests.Statements;

/// <summary>What the program as shipped, lexicon and weights and all, reads out of a text.</summary>
internal static class StatedClaims
{
    public static ClaimExtractor Extractor { get; } = new(SeedLexicon.Load());

    public static Document Document(params string[] paragraphs) =>
        SentenceSplitterTests.DocumentOf([.. paragraphs.Select(text => (ZoneKind.Body, text))]) with { Published = PartialDate.Parse("2026-03-12") };

    public static IReadOnlyList<Claim> Of(params string[] paragraphs) => Extractor.Extract(Document(paragraphs));

    /// <summary>The relations between companies, such as <c>BUYS_FROM Meta → CoreWeave 14200000000 USD</c>, names as the lexicon writes them.</summary>
    public static IEnumerable<string> Shown(params string[] paragraphs) =>
        Of(paragraphs).Where(claim => claim.Kind?.IsBetweenCompanies() == true).Select(claim => $"{claim.Kind!.Value.Name()} {NameOf(claim.Head)} → {NameOf(claim.Tail!)}{AmountOf(claim)}");

    /// <summary>Whether every quote stands at its span, and every claim has one.</summary>
    public static bool IsGrounded(Claim claim, Document document) =>
        claim.Evidence.Count > 0 && claim.Evidence.All(evidence => evidence.Quote.Length > 0 && evidence.Span.In(document.Text) == evidence.Quote)
        && claim.Confidence is >= 0 and <= 1 && claim.Head.Surface.Length > 0;

    private static string NameOf(ClaimEnd end) => SeedLexicon.Load().Find(end.Type, end.Surface)?.Name ?? end.Surface;

    private static string AmountOf(Claim claim) => claim.Attributes.Amount is { } money ? $" {money.Amount} {money.Currency}" : "";
}
