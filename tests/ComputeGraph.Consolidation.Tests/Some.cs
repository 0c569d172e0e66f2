using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests;

/// <summary>A claim in the making: <c>Some.Purchase("Meta", "CoreWeave").For(21).Said("2026-04-09").In("a")</c>. Sums are in billions of US dollars.</summary>
internal sealed record Some
{
    private RelationKind? Kind { get; init; }

    private string Head { get; init; } = "";

    private string? Tail { get; init; }

    private ClaimAttributes Attributes { get; init; } = ClaimAttributes.None;

    private string Document { get; init; } = "a";

    private string? Event { get; init; }

    private string? Words { get; init; }

    private PartialDate? Date { get; init; }

    private DealStatus Firmness { get; init; } = DealStatus.Signed;

    private Origin From { get; init; }

    private string? Cited { get; init; }

    private string? PublishedBy { get; init; }

    private double Chance { get; init; } = 0.8;

    private bool IsAccepted { get; init; }

    public static Some Purchase(string buyer, string supplier) => Of(RelationKind.BuysFrom, buyer, supplier);

    public static Some Lease(string tenant, string landlord) => Of(RelationKind.LeasesFrom, tenant, landlord);

    public static Some Investment(string investor, string investee) => Of(RelationKind.InvestsIn, investor, investee);

    public static Some Takeover(string acquirer, string target) => Of(RelationKind.Acquires, acquirer, target);

    public static Some Loan(string lender, string borrower) => Of(RelationKind.LendsTo, lender, borrower);

    public static Some Guarantee(string guarantor, string beneficiary) => Of(RelationKind.Guarantees, guarantor, beneficiary);

    public static Some Partnership(string one, string other) => Of(RelationKind.PartnersWith, one, other);

    public static Some Deployment(string user, string chip) => Of(RelationKind.Deploys, user, chip);

    public static Some Operation(string company, string site) => Of(RelationKind.Operates, company, site);

    public static Some Design(string company, string chip) => Of(RelationKind.Designs, company, chip);

    public static Some Capacity(string subject, decimal gigawatts, Bound bound = Bound.Exact) =>
        new Some { Head = subject, Firmness = DealStatus.Planned }.Power(gigawatts, bound);

    public static Some Of(RelationKind kind, string head, string tail) => new() { Kind = kind, Head = head, Tail = tail };

    public Some For(decimal billions, string currency = "USD", Bound bound = Bound.Exact, AmountBasis basis = AmountBasis.Total) =>
        With(it => it with { Amount = new Money(Interval.Of(billions * 1_000_000_000m, bound), currency, basis) });

    public Some Between(decimal low, decimal high) =>
        With(it => it with { Amount = new Money(new Interval(low * 1_000_000_000m, high * 1_000_000_000m), "USD") });

    public Some OwnPart(decimal billions) => For(billions).With(it => it with { AmountIsOwnPart = true });

    public Some Power(decimal gigawatts, Bound bound = Bound.Exact, PowerMeasure measure = PowerMeasure.Unspecified) =>
        With(it => it with { Capacity = new Gigawatts(Interval.Of(gigawatts, bound), measure) });

    public Some Count(decimal number, string unit = "GPU", Bound bound = Bound.Exact) => With(it => it with { Quantity = new Quantity(Interval.Of(number, bound), unit) });

    public Some Stake(decimal percent) => With(it => it with { Stake = Interval.Exactly(percent) });

    public Some Starting(string date) => With(it => it with { Start = PartialDate.Parse(date) });

    public Some Ending(string date) => With(it => it with { End = PartialDate.Parse(date) });

    public Some Months(int months) => With(it => it with { TermMonths = months });

    public Some Announced(string date) => With(it => it with { Announced = PartialDate.Parse(date) });

    public Some AsOf(string date) => With(it => it with { AsOf = PartialDate.Parse(date) });

    public Some Goods(Goods goods) => With(it => it with { Goods = goods });

    public Some Sites(params string[] sites) => With(it => it with { Sites = [.. sites] });

    public Some Chips(params string[] chips) => With(it => it with { Chips = [.. chips] });

    public Some SoldBy(string seller) => With(it => it with { Seller = seller });

    public Some Worded(Wording wording) => With(it => it with { Wording = wording });

    public Some Said(string? date) => this with { Date = date is null ? null : PartialDate.Parse(date) };

    public Some In(string document) => this with { Document = document };

    /// <summary>The event it is told with, within its document; by default one of its own.</summary>
    public Some As(string statement) => this with { Event = statement };

    public Some Quoting(string words) => this with { Words = words };

    public Some Status(DealStatus status) => this with { Firmness = status };

    public Some Origin(Origin origin) => this with { From = origin };

    public Some Citing(string source) => this with { Cited = source };

    public Some By(string publisher) => this with { PublishedBy = publisher };

    public Some Sure(double confidence) => this with { Chance = confidence };

    public Some Accepted() => this with { IsAccepted = true };

    public Claim Build()
    {
        var document = new DocumentId(Document);
        var content = DerivedId.Of("content", $"{Kind}", Head, Tail, Core.Json.ComputeGraphJson.Write(Attributes), Firmness.Name(), $"{Date}", Words);
        var quote = Words ?? DerivedId.Of("quote", Document, Event, content);
        var draft = new Claim
        {
            Id = default,
            Document = document,
            Statement = new StatementId($"statement:{Document}/{Event ?? content}"),
            Kind = Kind,
            Head = new ClaimEnd { Surface = Head, Type = Id(Head).Value.StartsWith("datacenter", StringComparison.Ordinal) ? EntityType.DataCenter : EntityType.Company },
            Tail = Tail is null ? null : new ClaimEnd { Surface = Tail, Type = Kind!.Value.TailType() },
            Attributes = Attributes,
            Status = Firmness,
            Origin = From,
            CitedSource = Cited,
            SaidAt = Date,
            Evidence = [new Evidence(new TextSpan(0, quote.Length), null, quote)],
            Confidence = Chance,
        };
        return draft with { Id = new ClaimId(DerivedId.Of("claim", Document, Event, content)) };
    }

    public ResolvedClaim Resolve()
    {
        var claim = Build();
        var head = Id(Head);
        EntityId? tail = Tail is null ? null : new EntityId($"{Kind!.Value.TailType().ToString().ToLowerInvariant()}:{Tail}");
        var swap = Kind == RelationKind.PartnersWith && tail!.Value.CompareTo(head) < 0;
        return new ResolvedClaim
        {
            Claim = claim,
            Head = swap ? tail!.Value : head,
            Tail = swap ? head : tail,
            Sites = [.. Attributes.Sites.Select(site => new EntityId("datacenter:" + site))],
            Chips = [.. Attributes.Chips.Select(chip => new EntityId("chip:" + chip))],
            Seller = Attributes.Seller is { } seller ? Id(seller) : null,
            SaidAt = Date,
            Publisher = PublishedBy,
            Accepted = IsAccepted,
        };
    }

    private static EntityId Id(string name) => new(name.Contains(':', StringComparison.Ordinal) ? name : "company:" + name);

    private Some With(Func<ClaimAttributes, ClaimAttributes> change) => this with { Attributes = change(Attributes) };
}
