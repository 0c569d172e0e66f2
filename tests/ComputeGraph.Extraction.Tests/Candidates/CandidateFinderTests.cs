using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Candidates;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Tests.Syntax;

namespace ComputeGraph.Extraction.Tests.Candidates;

public sealed class CandidateFinderTests
{
    [Test]
    public void BothDirectionsOfAPairAreCandidates() =>
        Assert.That(Of("Quillmark leases a hall from Tarnfield.").Count(candidate => candidate.Kind == RelationKind.LeasesFrom), Is.EqualTo(2));

    [Test]
    public void APartnershipHasOneDirection() =>
        Assert.That(Of("Quillmark formed a partnership with Tarnfield.").Count(candidate => candidate.Kind == RelationKind.PartnersWith), Is.EqualTo(1));

    [TestCase("Quillmark bought servers from Tarnfield and Ostrava X9 accelerators from Brontide.")]
    [TestCase("衡岳科技向澜川电子采购Ostrava X9芯片。")]
    public void TheTypesOfTheEndsAreThoseOfTheKind(string text) =>
        Assert.That(Of(text), Is.Not.Empty.And.All.Matches<Candidate>(candidate => candidate.Kind.AllowsHead(candidate.Head.Type) && candidate.Kind.AllowsTail(candidate.Tail.Type)));

    [Test]
    public void WithoutAWordOfTheKindThereIsNoCandidateOfIt() =>
        Assert.That(Of("Quillmark leases a hall from Tarnfield.").Select(candidate => candidate.Kind), Does.Not.Contain(RelationKind.Acquires));

    [Test]
    public void OneCompanyAloneIsNoCandidate() => Assert.That(Of("Quillmark buys servers."), Is.Empty);

    [Test]
    public void OneOfTheTwoIsNamed() =>
        Assert.That(
            Of("Quillmark met Tarnfield. The two companies signed a lease with Brontide. They bought it.", 1),
            Is.Not.Empty.And.All.Matches<Candidate>(candidate => candidate.Head.Kind == ParticipantKind.Named || candidate.Tail.Kind == ParticipantKind.Named));

    [Test]
    public void FramesOfACandidateJoinItsTwoEnds() =>
        Assert.That(
            Of("Quillmark bought servers from Tarnfield and leases a hall from Brontide."),
            Is.All.Matches<Candidate>(candidate => candidate.Frames.All(frame =>
                (frame.Head.Entity == candidate.Head.Entity && frame.Tail.Entity == candidate.Tail.Entity) || (frame.Head.Entity == candidate.Tail.Entity && frame.Tail.Entity == candidate.Head.Entity))));

    private static IReadOnlyList<Candidate> Of(string text, int sentence = 0)
    {
        var analysis = InventedNames.Analyse(text);
        return CandidateFinder.Find(analysis.Sentences[sentence], analysis.Frames[sentence]);
    }
}
