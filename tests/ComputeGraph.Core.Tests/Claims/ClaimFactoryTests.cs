using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Tests.Generators;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using FsCheck.Fluent;

namespace ComputeGraph.Core.Tests.Claims;

public sealed class ClaimFactoryTests
{
    private const string Text = "Quillon Cloud 🚀 has ordered 40,000 accelerators from NVIDIA.";

    private static readonly Document Document = new()
    {
        Id = new DocumentId(new string('a', 64)),
        Text = Text,
        Zones = [],
        Language = "en",
        MediaType = "text/plain",
        Reader = "text/1",
    };

    private static readonly Claim Draft = new()
    {
        Id = default,
        Document = Document.Id,
        Statement = ClaimFactory.Statement(Document.Id, new TextSpan(0, Text.Length)),
        Kind = RelationKind.BuysFrom,
        Head = new ClaimEnd { Surface = "Quillon Cloud", Type = EntityType.Company },
        Tail = new ClaimEnd { Surface = "NVIDIA", Type = EntityType.Company },
        Attributes = new ClaimAttributes { Quantity = new Quantity(Interval.Exactly(40000), "accelerator") },
        Status = DealStatus.Signed,
        Evidence = [Quote(0, Text.Length)],
        Confidence = 0.8,
    };

    [Test]
    public void A_grounded_draft_becomes_a_claim_with_a_derived_id()
    {
        var claim = ClaimFactory.Create(Draft, Document);

        Assert.That(claim.Id, Is.EqualTo(ClaimFactory.Derive(Draft)));
        Assert.That(claim with { Id = default }, Is.EqualTo(Draft));
    }

    [Test]
    public void Every_generated_draft_is_taken_and_keeps_its_id_when_taken_again() =>
        Property.Holds(SomeClaims.Grounded, made => ClaimFactory.Create(made.Claim, made.Document).Equals(made.Claim));

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Fault("no evidence", Draft with { Evidence = [] });
        yield return Fault("another document", Draft with { Document = new DocumentId(new string('b', 64)) });
        yield return Fault("a quote that says something else", Draft with { Evidence = [new Evidence(new TextSpan(0, 7), null, "Quillen")] });
        yield return Fault("a quote that stands elsewhere", Draft with { Evidence = [new Evidence(new TextSpan(1, 8), null, "Quillon")] });
        yield return Fault("a further quote that does not stand there", Draft with { Evidence = [Quote(0, 7), new Evidence(new TextSpan(0, 7), null, "quillon")] });
        yield return Fault("a span beyond the text", Draft with { Evidence = [new Evidence(new TextSpan(50, 500), null, Text[50..])] });
        yield return Fault("a span before the text", Draft with { Evidence = [new Evidence(new TextSpan(-1, 3), null, "Qui")] });
        yield return Fault("an empty span", Draft with { Evidence = [new Evidence(new TextSpan(3, 3), null, "")] });
        yield return Fault("a span the wrong way round", Draft with { Evidence = [new Evidence(new TextSpan(5, 3), null, "")] });
        yield return Fault("half a character at the end", Draft with { Evidence = [Quote(0, Text.IndexOf("🚀", StringComparison.Ordinal) + 1)] });
        yield return Fault("half a character at the start", Draft with { Evidence = [Quote(Text.IndexOf("🚀", StringComparison.Ordinal) + 1, Text.Length)] });
        yield return Fault("a tail of the wrong type", Draft with { Tail = Draft.Tail! with { Type = EntityType.Chip } });
        yield return Fault("a head of the wrong type", Draft with { Head = Draft.Head with { Type = EntityType.DataCenter } });
        yield return Fault("a relation without tail", Draft with { Tail = null });
        yield return Fault("a capacity with a tail", Draft with { Kind = null });
        yield return Fault("a capacity without power", Draft with { Kind = null, Tail = null });
        yield return Fault("a chip's capacity", Capacity() with { Head = new ClaimEnd { Surface = "H100", Type = EntityType.Chip } });
        yield return Fault("a confidence above 1", Draft with { Confidence = 1.1 });
        yield return Fault("a confidence below 0", Draft with { Confidence = -0.1 });
        yield return Fault("a confidence that is no number", Draft with { Confidence = double.NaN });
    }

    [TestCaseSource(nameof(Faults))]
    public void A_claim_is_refused_for(Claim draft)
    {
        var fault = Assert.Throws<ComputeGraphException>(() => ClaimFactory.Create(draft, Document))!;

        Assert.That(fault.Code, Is.EqualTo(ErrorCode.UngroundedClaim));
        Assert.That(fault.Document, Is.EqualTo(Document.Id));
    }

    [TestCase(2000, true)]
    [TestCase(2001, false)]
    public void A_quote_has_at_most_2000_characters(int length, bool taken)
    {
        var document = Document with { Text = new string('云', 3000) };
        var draft = Draft with { Evidence = [new Evidence(new TextSpan(0, length), null, new string('云', length))] };

        Assert.That(() => ClaimFactory.Create(draft, document), taken ? Throws.Nothing : Throws.InstanceOf<ComputeGraphException>());
    }

    [Test]
    public void A_capacity_is_a_companys_or_a_sites()
    {
        Assert.That(ClaimFactory.Create(Capacity(), Document).IsCapacity, Is.True);
        Assert.That(ClaimFactory.Create(Capacity() with { Head = Draft.Head with { Type = EntityType.DataCenter } }, Document).IsCapacity, Is.True);
    }

    private static IEnumerable<TestCaseData> Changes()
    {
        yield return Change("a span", claim => claim with { Evidence = [Quote(0, Text.Length - 1)] });
        yield return Change("a further span", claim => claim with { Evidence = [.. claim.Evidence, Quote(0, 7)] });
        yield return Change("the kind", claim => claim with { Kind = RelationKind.LeasesFrom });
        yield return Change("the head", claim => claim with { Head = claim.Head with { Surface = "Quillon" } });
        yield return Change("an alias", claim => claim with { Head = claim.Head with { Aliases = ["QC"] } });
        yield return Change("the tail", claim => claim with { Tail = claim.Tail! with { Surface = "Nvidia" } });
        yield return Change("the direction", claim => claim with { Head = claim.Tail!, Tail = claim.Head });
        yield return Change("an attribute", claim => claim with { Attributes = claim.Attributes with { Start = PartialDate.OfYear(2027) } });
        yield return Change("a bound", claim => claim with { Attributes = claim.Attributes with { Quantity = new Quantity(Interval.AtLeast(40000), "accelerator") } });
        yield return Change("the status", claim => claim with { Status = DealStatus.Completed });
        yield return Change("the document", claim => claim with { Document = new DocumentId(new string('c', 64)) });
    }

    [TestCaseSource(nameof(Changes))]
    public void The_id_changes_with(Func<Claim, Claim> change) => Assert.That(ClaimFactory.Derive(change(Draft)), Is.Not.EqualTo(ClaimFactory.Derive(Draft)));

    [Test]
    public void The_id_does_not_change_with_confidence_origin_or_trailing_zeros()
    {
        var id = ClaimFactory.Derive(Draft);

        Assert.That(ClaimFactory.Derive(Draft with { Confidence = 0.1 }), Is.EqualTo(id));
        Assert.That(ClaimFactory.Derive(Draft with { Id = new ClaimId("claim:other") }), Is.EqualTo(id));
        Assert.That(ClaimFactory.Derive(Draft with { Origin = Origin.Reported, Attribution = Attribution.Press, CitedSource = "a daily" }), Is.EqualTo(id));
        Assert.That(ClaimFactory.Derive(Draft with { Attributes = new ClaimAttributes { Quantity = new Quantity(Interval.Exactly(40000.000m), "accelerator") } }), Is.EqualTo(id));
    }

    [Test]
    public void Generated_claims_share_an_id_only_where_all_it_derives_from_is_equal() =>
        Property.Holds(SomeClaims.Document.SelectMany(document => SomeClaims.Draft(document).Two()), pair =>
            (ClaimFactory.Derive(pair.Item1) == ClaimFactory.Derive(pair.Item2)) == Identity(pair.Item1).Equals(Identity(pair.Item2)));

    [Test]
    public void Confidence_is_kept_to_four_decimals() =>
        Assert.That(ClaimFactory.Create(Draft with { Confidence = 0.123456 }, Document).Confidence, Is.EqualTo(0.1235));

    [Test]
    public void Statements_of_one_span_are_told_apart_by_their_number()
    {
        var span = new TextSpan(0, 5);

        Assert.That(ClaimFactory.Statement(Document.Id, span), Is.EqualTo(ClaimFactory.Statement(Document.Id, span)));
        Assert.That(ClaimFactory.Statement(Document.Id, span, 1), Is.Not.EqualTo(ClaimFactory.Statement(Document.Id, span)));
        Assert.That(ClaimFactory.Statement(Document.Id, new TextSpan(0, 6)), Is.Not.EqualTo(ClaimFactory.Statement(Document.Id, span)));
    }

    private static object Identity(Claim claim) =>
        (claim.Document, claim.Evidence.Select(evidence => evidence.Span).ToValueList(), claim.Kind, claim.Head, claim.Tail, claim.Attributes, claim.Status);

    private static Claim Capacity() =>
        Draft with { Kind = null, Tail = null, Attributes = new ClaimAttributes { Capacity = new Gigawatts(Interval.Exactly(1)) } };

    private static Evidence Quote(int start, int end) => new(new TextSpan(start, end), null, Text[start..end]);

    private static TestCaseData Fault(string name, Claim draft) => new TestCaseData(draft).SetArgDisplayNames(name);

    private static TestCaseData Change(string name, Func<Claim, Claim> change) => new TestCaseData(change).SetArgDisplayNames(name);
}
