using System.Security.Cryptography;
using System.Text;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Testing;

/// <summary>
/// A small graph to show answers of: two documents, in English and Chinese, and what they tell, with an increment, a shared round, an estimate,
/// a fact, a capacity, and a name that troubles careless programs. The claims were consolidated by hand.
/// </summary>
internal static class SampleDeals
{
    public const string Trouble = "=Robert'); DROP TABLE deal;--\n\"Bobby\"";

    public static Document Notes { get; } = Read(
        "Harbor Notes on compute",
        "Harbor Notes",
        "en",
        PartialDate.OfDay(2026, 3, 2),
        """
        OpenAI will buy 4.5 GW of capacity from Oracle for $300 billion over five years from 2027.
        OpenAI's contract with CoreWeave is worth up to $11.9 billion.
        CoreWeave said OpenAI added $6.5 billion to it.
        Harbor Notes estimates that OpenAI owes Robert $2 billion.
        """);

    public static Document Weekly { get; } = Read(
        "算力周报",
        null,
        "zh",
        PartialDate.OfMonth(2026, 4),
        """
        软银与英伟达参投OpenAI新一轮融资，软银出资300亿美元。
        英伟达设计GB200。
        OpenAI计划到2030年拥有26吉瓦算力。
        """);

    public static IReadOnlyList<Document> Documents { get; } = [Notes, Weekly];

    public static IReadOnlyDictionary<DocumentId, string> Sources { get; } = new Dictionary<DocumentId, string>
    {
        [Notes.Id] = "reports/harbor-notes.md",
        [Weekly.Id] = "reports/算力周报.md",
    };

    public static IReadOnlyList<Entity> Entities { get; } =
    [
        Company("openai", "OpenAI", "lab", "US"),
        Company("oracle", "Oracle", "hyperscaler", "US", ("甲骨文", "zh-Hans"), ("ORCL", "ticker")),
        Company("coreweave", "CoreWeave", "neocloud", "US", ("CRWV", "ticker")),
        Company("nvidia", "NVIDIA", "chip", "US", ("英伟达", "zh-Hans"), ("輝達", "zh-Hant"), ("NVDA", "ticker")),
        Company("softbank", "SoftBank", "fund", "JP", ("软银", "zh-Hans"), ("软银集团", "zh-Hans")),
        new Entity { Id = new EntityId("company:robert"), Type = EntityType.Company, Name = Trouble, Aliases = [new Alias("Robert", "und")] },
        new Entity { Id = new EntityId("chip:gb200"), Type = EntityType.Chip, Name = "GB200", Role = "accelerator", Listed = true },
    ];

    private static Claim Purchase { get; } = Tell(Notes, 0, RelationKind.BuysFrom, "openai", "oracle", new ClaimAttributes { Amount = Dollars(Interval.Exactly(300e9m)), Capacity = new Gigawatts(Interval.Exactly(4.5m)), Start = PartialDate.OfYear(2027), TermMonths = 60, Goods = Goods.Cloud }, DealStatus.Signed, Attribution.Filing);

    private static Claim Contract { get; } = Tell(Notes, 1, RelationKind.BuysFrom, "openai", "coreweave", new ClaimAttributes { Amount = Dollars(Interval.AtMost(11.9e9m)) }, DealStatus.Signed);

    private static Claim Increment { get; } = Tell(Notes, 2, RelationKind.BuysFrom, "openai", "coreweave", new ClaimAttributes { Amount = Dollars(Interval.Exactly(6.5e9m)), Wording = Wording.Additional }, DealStatus.Signed, Attribution.Party);

    private static Claim Estimate { get; } = Tell(Notes, 3, RelationKind.BuysFrom, "openai", "robert", new ClaimAttributes { Amount = Dollars(Interval.Roughly(2e9m)) }, DealStatus.Rumoured, Attribution.Broker);

    private static Claim SoftBankPart { get; } = Tell(Weekly, 0, RelationKind.InvestsIn, "softbank", "openai", new ClaimAttributes { Amount = Dollars(Interval.Exactly(30e9m)), AmountIsOwnPart = true }, DealStatus.Completed);

    private static Claim NvidiaPart { get; } = Tell(Weekly, 0, RelationKind.InvestsIn, "nvidia", "openai", ClaimAttributes.None, DealStatus.Completed);

    private static Claim Design { get; } = Tell(Weekly, 1, RelationKind.Designs, "nvidia", "gb200", ClaimAttributes.None, DealStatus.Completed);

    private static Claim Plan { get; } = Tell(Weekly, 2, null, "openai", null, new ClaimAttributes { Capacity = new Gigawatts(Interval.Roughly(26)), AsOf = PartialDate.OfYear(2030) }, DealStatus.Planned);

    public static IReadOnlyList<Claim> Claims { get; } = [Purchase, Contract, Increment, Estimate, SoftBankPart, NvidiaPart, Design, Plan];

    private static Deal First { get; } = Deal(DealForm.Contract, Origin.Stated, null, Contract);

    private static Deal Second { get; } = Deal(DealForm.Contract, Origin.Stated, PartialDate.OfMonth(2026, 2), Increment);

    public static IReadOnlyList<Deal> Deals { get; } =
    [
        Deal(DealForm.Contract, Origin.Stated, PartialDate.OfMonth(2025, 9), Purchase),
        First,
        Second,
        Deal(DealForm.Contract, Origin.Estimated, null, Estimate),
        Deal(DealForm.Contract, Origin.Stated, PartialDate.OfMonth(2026, 4), SoftBankPart, NvidiaPart),
        Deal(DealForm.Fact, Origin.Stated, null, Design),
    ];

    public static IReadOnlyList<DealLink> Links { get; } = [new DealLink(Second.Id, First.Id, DealLinkKind.AddsTo, Increment.Id)];

    public static IReadOnlyList<Capacity> Capacities { get; } =
    [
        new Capacity
        {
            Id = new CapacityId(DerivedId.Of("capacity", Plan.Id.Value)),
            Subject = IdOf("openai"),
            Power = Plan.Attributes.Capacity!.Value,
            AsOf = Plan.Attributes.AsOf,
            Status = Plan.Status,
            Confidence = Plan.Confidence,
            Claims = [Plan.Id],
            Sources = 1,
            FirstSaid = Weekly.Published,
            LastSaid = Weekly.Published,
        },
    ];

    public static IReadOnlyList<DocumentInfo> Infos { get; } = [.. Documents.Select(document => new DocumentInfo
    {
        Id = document.Id,
        Title = document.Title,
        Publisher = document.Publisher,
        Published = document.Published,
        PublishedFrom = document.PublishedFrom,
        Language = document.Language,
        MediaType = document.MediaType,
        Characters = document.Text.Length,
        Fingerprint = "rules:sample",
        Sources = [new Source(Sources[document.Id], document.Id, null, null)],
    })];

    public static EntityId IdOf(string key) => Entities.Select(entity => entity.Id).Single(id => id.Value.EndsWith(":" + key, StringComparison.Ordinal));

    private static Entity Company(string key, string name, string role, string country, params (string Text, string Language)[] aliases) => new()
    {
        Id = new EntityId("company:" + key),
        Type = EntityType.Company,
        Name = name,
        Aliases = [.. aliases.Select(alias => new Alias(alias.Text, alias.Language))],
        Role = role,
        Country = country,
        Listed = true,
    };

    private static Document Read(string title, string? publisher, string language, PartialDate published, string text) => new()
    {
        Id = new DocumentId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))),
        Text = text,
        Zones = [new Zone { Kind = ZoneKind.Body, Span = new TextSpan(0, text.Length), Language = language }],
        Title = title,
        Publisher = publisher,
        Published = published,
        PublishedFrom = PublishedFrom.Byline,
        Language = language,
        MediaType = "text/plain",
        Reader = "sample/1",
    };

    private static Money Dollars(Interval amount) => new(amount, "USD");

    private static Claim Tell(Document document, int line, RelationKind? kind, string head, string? tail, ClaimAttributes attributes, DealStatus status, Attribution attribution = Attribution.None)
    {
        var lines = document.Text.Split('\n');
        var start = lines.Take(line).Sum(before => before.Length + 1);
        var span = new TextSpan(start, start + lines[line].Length);
        return ClaimFactory.Create(
            new Claim
            {
                Id = default,
                Document = document.Id,
                Statement = ClaimFactory.Statement(document.Id, span),
                Kind = kind,
                Head = End(head),
                Tail = tail is null ? null : End(tail),
                Attributes = attributes,
                Status = status,
                Attribution = attribution,
                Evidence = [new Evidence(span, null, lines[line])],
                Confidence = 0.9 - line / 10.0,
            },
            document);
    }

    private static ClaimEnd End(string key)
    {
        var entity = Entities.Single(entity => entity.Id == IdOf(key));
        return new ClaimEnd { Surface = entity.Name, Type = entity.Type };
    }

    private static Deal Deal(DealForm form, Origin origin, PartialDate? announced, params Claim[] claims)
    {
        var id = new DealId(DerivedId.Of("deal", claims.Min(claim => claim.Id).Value));
        var legs = claims.Select(claim => LegOf(id, claim)).OrderBy(leg => leg.Kind).ThenBy(leg => leg.Head).ToValueList();
        var attributes = claims[0].Attributes;
        var said = Documents.Single(document => document.Id == claims[0].Document).Published;
        return new Deal
        {
            Id = id,
            Form = form,
            Legs = legs,
            Parties = legs.SelectMany(leg => new[] { new Party(leg.Head, leg.Kind.Roles().Head), new Party(leg.Tail, leg.Kind.Roles().Tail) }).Distinct().OrderBy(party => party.Entity).ThenBy(party => party.Role).ToValueList(),
            Terms = new DealTerms
            {
                Amount = attributes.AmountIsOwnPart ? null : attributes.Amount,
                Usd = attributes.AmountIsOwnPart ? null : attributes.Amount?.Amount,
                Capacity = attributes.Capacity,
                Announced = announced,
                Start = attributes.Start,
                TermMonths = attributes.TermMonths,
                Goods = attributes.Goods,
            },
            Status = claims[0].Status,
            Origin = origin,
            Confidence = claims[0].Confidence,
            Claims = claims.Select(claim => claim.Id).ToValueList(),
            Sources = 1,
            FirstSaid = said,
            LastSaid = said,
            History = [new HistoryStep(said, claims[0].Status, attributes.Amount, attributes.Capacity, claims[0].Id)],
        };
    }

    private static Leg LegOf(DealId deal, Claim claim)
    {
        var (head, tail) = (ByName(claim.Head), ByName(claim.Tail!));
        var said = Documents.Single(document => document.Id == claim.Document).Published;
        return new Leg
        {
            Id = new LegId(DerivedId.Of("leg", deal.Value, claim.Kind!.Value.Name(), head.Value, tail.Value)),
            Kind = claim.Kind.Value,
            Head = head,
            Tail = tail,
            OwnPart = claim.Attributes.AmountIsOwnPart ? claim.Attributes.Amount : null,
            Status = claim.Status,
            Confidence = claim.Confidence,
            Claims = [claim.Id],
            Sources = 1,
            FirstSaid = said,
            LastSaid = said,
        };
    }

    /// <summary>The entity of a claim's end.</summary>
    public static EntityId ByName(ClaimEnd end) => Entities.Single(entity => entity.Name == end.Surface && entity.Type == end.Type).Id;
}
