using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Core.Tests.Generators;

/// <summary>Generators of documents and of claims that stand in them.</summary>
internal static class SomeClaims
{
    public static Gen<ClaimAttributes> Attributes { get; } =
        from amount in Some.OrNot(Some.Money)
        from own in Some.Bool
        from capacity in Some.OrNot(Some.Gigawatts)
        from quantity in Some.OrNot(Some.Quantity)
        from stake in Some.OrNot(Some.Interval)
        from share in Some.OrNot(Some.Share)
        from dates in Some.OrNot(Some.Date).ArrayOf(4)
        from term in Some.OrNot(Gen.Choose(1, 240))
        from goods in Some.OrNot(Some.Enum<Goods>())
        from chips in Some.List(Some.Name)
        from sites in Some.List(Some.Name)
        from seller in Some.OrNone(Some.Name)
        from wording in Some.Enum<Wording>()
        select new ClaimAttributes
        {
            Amount = amount,
            AmountIsOwnPart = own,
            Capacity = capacity,
            Quantity = quantity,
            Stake = stake,
            Share = share,
            Announced = dates[0],
            Start = dates[1],
            End = dates[2],
            AsOf = dates[3],
            TermMonths = term,
            Goods = goods,
            Chips = chips,
            Sites = sites,
            Seller = seller,
            Wording = wording,
        };

    public static Gen<Document> Document { get; } =
        from text in Some.Text.Where(text => text.Length > 0)
        from id in Some.DocumentId
        from zones in Some.List(Zone(text.Length))
        from pages in Some.List(Gen.Choose(0, text.Length))
        from title in Some.OrNone(Some.Text)
        from published in Some.OrNot(Some.Date)
        from publishedFrom in Some.Enum<PublishedFrom>()
        select new Document
        {
            Id = id,
            Text = text,
            Zones = zones,
            PageStarts = pages.Order().ToValueList(),
            Title = title,
            Publisher = title,
            Published = published,
            PublishedFrom = publishedFrom,
            Language = "zh",
            MediaType = "text/plain",
            Reader = "text/1",
        };

    /// <summary>A claim as the factory makes it, with the document it quotes.</summary>
    public static Gen<(Claim Claim, Document Document)> Grounded { get; } =
        from document in Document
        from draft in Draft(document)
        select (ClaimFactory.Create(draft, document), document);

    /// <summary>A draft that the factory takes.</summary>
    public static Gen<Claim> Draft(Document document) =>
        from kind in Some.OrNot(Some.Enum<RelationKind>())
        from head in End(EntityType.Company)
        from tail in End(kind?.TailType() ?? EntityType.Company)
        from attributes in Attributes
        from power in Some.Gigawatts
        from status in Some.Enum<DealStatus>()
        from origin in Some.Enum<Origin>()
        from attribution in Some.Enum<Attribution>()
        from saidAt in Some.OrNot(Some.Date)
        from cited in Some.OrNone(Some.Text)
        from first in Evidence(document)
        from further in Some.List(Evidence(document))
        from confidence in Some.Confidence
        select new Claim
        {
            Id = default,
            Document = document.Id,
            Statement = ClaimFactory.Statement(document.Id, first.Span),
            Kind = kind,
            Head = head,
            Tail = kind is null ? null : tail,
            Attributes = kind is null ? attributes with { Capacity = power } : attributes,
            Status = status,
            Origin = origin,
            Attribution = attribution,
            SaidAt = saidAt,
            CitedSource = cited,
            Evidence = [first, .. further],
            Confidence = confidence,
        };

    public static Gen<ClaimEnd> End(EntityType type) =>
        from surface in Some.Name
        from aliases in Some.List(Some.Name)
        from operatedBy in Some.OrNone(Some.Name)
        from place in Some.OrNone(Some.Name)
        select new ClaimEnd { Surface = surface, Type = type, Aliases = aliases, Operator = operatedBy, Place = place };

    private static Gen<Evidence> Evidence(Document document) =>
        from span in Span(document.Text)
        from page in Some.OrNot(Gen.Choose(1, 300))
        select new Evidence(span, page, span.In(document.Text));

    /// <summary>A stretch of at least one character that cuts no pair of surrogates.</summary>
    private static Gen<TextSpan> Span(string text)
    {
        var borders = Enumerable.Range(0, text.Length + 1)
            .Where(i => i == 0 || i == text.Length || !char.IsSurrogatePair(text[i - 1], text[i])).ToArray();
        return from start in Gen.Choose(0, borders.Length - 2)
               from end in Gen.Choose(start + 1, borders.Length - 1)
               select new TextSpan(borders[start], borders[end]);
    }

    private static Gen<Zone> Zone(int length) =>
        from kind in Some.Enum<ZoneKind>()
        from start in Gen.Choose(0, length)
        from dateline in Some.OrNot(Some.Date)
        from item in Gen.Choose(0, 9)
        select new Zone { Kind = kind, Span = new TextSpan(start, length), Language = "zh", Dateline = dateline, Item = item, Cells = [new TextSpan(start, length)] };
}
