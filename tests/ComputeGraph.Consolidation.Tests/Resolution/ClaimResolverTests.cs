using ComputeGraph.Consolidation.Resolution;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests.Resolution;

[TestFixture]
internal sealed class ClaimResolverTests
{
    private const string Quote = "Meta rents computing from CoreWeave.";

    private static readonly DocumentInfo Document = new()
    {
        Id = new DocumentId("a"),
        Language = "en",
        MediaType = "text/plain",
        Characters = 1,
        Fingerprint = "f",
        Publisher = "Example Weekly",
        Published = PartialDate.Parse("2026-04-10"),
        Sources = [new Source("reports/a.txt", new DocumentId("a"), null, null), new Source("https://example.com/a", new DocumentId("a"), null, null)],
    };

    private static Judgement Judge(JudgementKind kind, string quote, string at = "2026-01-01T00:00:00Z", string source = "reports/a.txt", string head = "meta")
    {
        var draft = new Judgement { Id = default, Kind = kind, By = "x", At = at, Source = source, Quote = quote, ClaimKind = RelationKind.LeasesFrom, Head = head, Tail = "coreweave" };
        return draft with { Id = Judgement.Derive(draft) };
    }

    private static ValueList<ResolvedClaim> Resolve(IReadOnlyList<Judgement> judgements, params Some[] claims) =>
        new ClaimResolver(new EntityResolver(new NameLexicon([]), judgements), new ClaimVerdicts(judgements)).Resolve(Document, claims.Select(claim => claim.Build()));

    private static Some Lease => Some.Lease("meta", "coreweave").Quoting(Quote);

    [Test]
    public void Date_and_publisher_come_from_the_document_unless_the_passage_has_its_own()
    {
        var (plain, dated) = (Resolve([], Lease).Single(), Resolve([], Lease.Said("2026-04-01")).Single());
        Assert.That((plain.SaidAt, plain.Publisher, dated.SaidAt), Is.EqualTo((PartialDate.Parse("2026-04-10"), "Example Weekly", PartialDate.Parse("2026-04-01"))));
    }

    [Test]
    public void A_partnership_is_turned_to_its_lesser_id()
    {
        var claim = Resolve([], Some.Partnership("zeta", "alpha")).Single();
        Assert.That((claim.Head.Value, claim.Tail!.Value.Value), Is.EqualTo(("company:alpha", "company:zeta")));
    }

    [Test]
    public void What_goes_on_within_one_entity_is_no_deal() => Assert.That(Resolve([], Some.Purchase("Meta", "META")), Is.Empty);

    [Test]
    public void A_rejected_claim_does_not_count() => Assert.That(Resolve([Judge(JudgementKind.Reject, Quote)], Lease), Is.Empty);

    [Test]
    public void An_accepted_claim_is_marked() => Assert.That(Resolve([Judge(JudgementKind.Accept, Quote)], Lease).Single().Accepted, Is.True);

    [Test]
    public void A_verdict_outlives_another_choice_of_the_span()
    {
        Assert.That(Resolve([Judge(JudgementKind.Reject, "In April, " + Quote + " More follows.")], Lease), Is.Empty);
        Assert.That(Resolve([Judge(JudgementKind.Reject, "rents computing")], Lease), Is.Empty);
    }

    [Test]
    public void A_verdict_on_something_else_changes_nothing()
    {
        Assert.That(Resolve([Judge(JudgementKind.Reject, Quote, source: "reports/b.txt")], Lease), Has.Count.EqualTo(1));
        Assert.That(Resolve([Judge(JudgementKind.Reject, Quote, head: "openai")], Lease), Has.Count.EqualTo(1));
        Assert.That(Resolve([Judge(JudgementKind.Reject, "Another sentence.")], Lease), Has.Count.EqualTo(1));
        Assert.That(Resolve([Judge(JudgementKind.Reject, Quote)], Some.Purchase("meta", "coreweave").Quoting(Quote)), Has.Count.EqualTo(1));
    }

    [Test]
    public void Of_two_verdicts_the_later_counts() => Assert.That(
        Resolve([Judge(JudgementKind.Reject, Quote, "2026-01-01T00:00:00Z"), Judge(JudgementKind.Accept, Quote, "2026-01-02T00:00:00Z", "https://example.com/a")], Lease).Single().Accepted, Is.True);

    [Test]
    public void A_site_that_is_only_named_is_the_one_the_document_describes()
    {
        var site = new ClaimEnd { Surface = "the Texas campus", Type = EntityType.DataCenter, Operator = "CoreWeave", Place = "Texas", Aliases = ["the campus"] };
        var runs = Some.Operation("coreweave", "x").Build() with { Tail = site };
        var lease = Lease.Sites("the campus").Build();
        var resolver = new ClaimResolver(new EntityResolver(new NameLexicon([]), []), new ClaimVerdicts([]));
        Assert.That(resolver.Resolve(Document, [lease, runs]).Single(claim => claim.Claim.Id == lease.Id).Sites.Single().Value, Is.EqualTo("datacenter:coreweavetexas"));
    }

    [Test]
    public void A_rejected_leg_leaves_the_event()
    {
        var both = Resolve([], Lease.For(2).As("e"), Some.Guarantee("google", "meta").As("e"));
        Assert.That(both.Select(claim => claim.Event), Is.All.EqualTo(both[0].Claim.Statement));
        Assert.That(Resolve([Judge(JudgementKind.Reject, Quote)], Lease.For(2).As("e"), Some.Guarantee("google", "meta").As("e")).Single().Event, Is.Null);
    }
}
