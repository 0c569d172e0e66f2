using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Tests.Syntax;

namespace ComputeGraph.Extraction.Tests.Discourse;

public sealed class DiscourseReaderTests
{
    [TestCase("Quillmark grew. The company bought servers from Tarnfield.", "Quillmark")]
    [TestCase("Quillmark grew. It bought servers from Tarnfield.", "Quillmark")]
    [TestCase("Quillmark met Tarnfield. It then bought servers from Brontide.", "Quillmark")]
    [TestCase("衡岳科技扩产。该公司向澜川电子采购芯片。", "衡岳科技")]
    [TestCase("衡岳科技扩产。公司向澜川电子采购芯片。", "衡岳科技")]
    public void APronounStandsForTheSubjectBefore(string text, string company) =>
        Assert.That(OfLast(text, ParticipantKind.Anaphor), Is.EqualTo(new[] { company }));

    [TestCase("Quillmark met Tarnfield. The two companies signed a contract.")]
    public void APairStandsForTheLastTwo(string text) => Assert.That(OfLast(text, ParticipantKind.Anaphor), Is.EquivalentTo(new[] { "Quillmark", "Tarnfield" }));

    [Test]
    public void AChineseSentenceWithoutSubjectGoesOnWithTheOneBefore() =>
        Assert.That(OfLast("衡岳科技扩产。随后向澜川电子采购芯片。", ParticipantKind.Subject), Is.EqualTo(new[] { "衡岳科技" }));

    [Test]
    public void WhoIsSaidIsNotUnsaidToo()
    {
        var analysis = InventedNames.Analyse("Quillmark grew. Quillmark bought servers from Tarnfield.");
        Assert.That(analysis.Sentences, Is.All.Matches<Extraction.Syntax.SentenceSyntax>(syntax =>
            syntax.Participants.Where(participant => !participant.IsSaid).All(unsaid => syntax.Participants.Count(participant => participant.Entity == unsaid.Entity) == 1)));
    }

    private static IEnumerable<string> OfLast(string text, ParticipantKind kind)
    {
        var analysis = InventedNames.Analyse(text);
        return analysis.Sentences[^1].Participants.Where(participant => participant.Kind == kind).Select(participant => analysis.Entities[participant.Entity].Surface);
    }
}
