using System.Security.Cryptography;
using System.Text;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Storage.Contract;

/// <summary>Documents, claims and deals to test with, as short as a test can be read.</summary>
public static class Some
{
    public static Document Document(string text, PartialDate? published = null, string? publisher = null) => new()
    {
        Id = new DocumentId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))),
        Text = text,
        Zones = [new Zone { Kind = ZoneKind.Body, Span = new TextSpan(0, text.Length), Language = "en", Item = 1, Cells = [new TextSpan(0, 1)] }],
        PageStarts = [0],
        Title = "A title with 'quotes', \"more\"\nand 100 % trouble",
        Published = published,
        PublishedFrom = published is null ? PublishedFrom.Nowhere : PublishedFrom.Byline,
        Publisher = publisher,
        Language = "en",
        MediaType = "text/plain",
        Reader = "test/1",
    };

    public static DocumentInfo Info(Document document, string fingerprint = "rules:1", params Source[] sources) => new()
    {
        Id = document.Id,
        Title = document.Title,
        Publisher = document.Publisher,
        Published = document.Published,
        PublishedFrom = document.PublishedFrom,
        Language = document.Language,
        MediaType = document.MediaType,
        Characters = document.Text.Length,
        Pages = document.PageStarts.Count,
        Fingerprint = fingerprint,
        Sources = [.. sources.OrderBy(source => source.Key, StringComparer.Ordinal)],
    };

    /// <summary>A claim whose quote is the document's line <paramref name="line"/>, which is also its statement.</summary>
    public static Claim Claim(Document document, int line, RelationKind? kind, string head, string? tail, ClaimAttributes? attributes = null, DealStatus status = DealStatus.Signed)
    {
        var quote = document.Text.Split('\n')[line];
        var start = document.Text.Split('\n').Take(line).Sum(before => before.Length + 1);
        var span = new TextSpan(start, start + quote.Length);
        return ClaimFactory.Create(
            new Claim
            {
                Id = default,
                Document = document.Id,
                Statement = ClaimFactory.Statement(document.Id, span),
                Kind = kind,
                Head = End(head, EntityType.Company),
                Tail = tail is null ? null : End(tail, kind!.Value.TailType()),
                Attributes = attributes ?? ClaimAttributes.None,
                Status = status,
                Evidence = [new Evidence(span, 1, quote)],
                Confidence = 0.8,
            },
            document);
    }

    public static ClaimEnd End(string surface, EntityType type) => new() { Surface = surface, Type = type };

    public static EntityId Id(ClaimEnd end) => NameLexicon.UnlistedId(end.Type, end.Surface);

    public static Entity Entity(ClaimEnd end) => new()
    {
        Id = Id(end),
        Type = end.Type,
        Name = end.Surface,
        Aliases = [new Alias(end.Surface + " Inc.", "und"), new Alias("某公司「" + end.Surface + "」", "zh-Hans")],
        Role = "neocloud",
        Country = "US",
        Group = new EntityId("company:group"),
        Listed = true,
    };

    /// <summary>A deal of these claims with one leg a pair and kind.</summary>
    public static Deal Deal(params Claim[] claims)
    {
        var id = new DealId(DerivedId.Of("deal", claims.Min(claim => claim.Id).Value));
        var legs = claims
            .GroupBy(claim => (Kind: claim.Kind!.Value, Head: Id(claim.Head), Tail: Id(claim.Tail!)))
            .OrderBy(leg => leg.Key.Kind).ThenBy(leg => leg.Key.Head).ThenBy(leg => leg.Key.Tail)
            .Select(leg => new Leg
            {
                Id = new LegId(DerivedId.Of("leg", id.Value, leg.Key.Kind.Name(), leg.Key.Head.Value, leg.Key.Tail.Value)),
                Kind = leg.Key.Kind,
                Head = leg.Key.Head,
                Tail = leg.Key.Tail,
                Status = DealStatus.Signed,
                Confidence = 0.8,
                Claims = leg.Select(claim => claim.Id).Order().ToValueList(),
                Sources = 1,
            })
            .ToValueList();
        return new Deal
        {
            Id = id,
            Form = legs.All(leg => leg.Kind == RelationKind.Designs) ? DealForm.Fact : DealForm.Contract,
            Legs = legs,
            Parties = legs
                .SelectMany(leg => new[] { new Party(leg.Head, leg.Kind.Roles().Head), new Party(leg.Tail, leg.Kind.Roles().Tail) })
                .Distinct().OrderBy(party => party.Entity).ThenBy(party => party.Role).ToValueList(),
            Terms = new DealTerms { Amount = claims[0].Attributes.Amount, Usd = claims[0].Attributes.Amount?.Amount },
            Status = claims[0].Status,
            Confidence = 0.8,
            Claims = claims.Select(claim => claim.Id).Order().ToValueList(),
            Sources = 1,
            FirstSaid = PartialDate.OfHalf(2026, 1),
            History = [new HistoryStep(PartialDate.OfHalf(2026, 1), claims[0].Status, claims[0].Attributes.Amount, null, claims[0].Id)],
        };
    }

    public static Capacity Capacity(Claim claim) => new()
    {
        Id = new CapacityId(DerivedId.Of("capacity", claim.Id.Value)),
        Subject = Id(claim.Head),
        Power = claim.Attributes.Capacity!.Value,
        AsOf = claim.Attributes.AsOf,
        Status = claim.Status,
        Confidence = claim.Confidence,
        Claims = [claim.Id],
        Sources = 1,
    };

    public static Money Dollars(decimal amount) => new(Interval.Exactly(amount), "USD");
}
