using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Predicates;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Tests.Predicates;

public sealed class PredicateLexiconTests
{
    [TestCase("It has leased the hall.", RelationKind.LeasesFrom, "leased")]
    [TestCase("They co-led the round.", RelationKind.InvestsIn, "co-led")]
    [TestCase("It took over the foundry.", RelationKind.Acquires, "took over")]
    [TestCase("A tie-up of equals.", RelationKind.PartnersWith, "tie-up")]
    [TestCase("Two power purchase agreements.", RelationKind.BuysFrom, "power purchase agreements")]
    [TestCase("该公司租赁了机房。", RelationKind.LeasesFrom, "租赁")]
    [TestCase("双方签署租赁协议。", RelationKind.LeasesFrom, "租赁协议")]
    [TestCase("本轮由基金领投。", RelationKind.InvestsIn, "领投")]
    public void AWordOfTheLexiconIsFoundInItsForm(string sentence, RelationKind kind, string word) =>
        Assert.That(Find(sentence).Where(hit => hit.Predicate.Kind == kind).Select(hit => hit.Span.In(sentence)), Does.Contain(word));

    [TestCase("Put into use, it was put to work.", "put")]
    [TestCase("The hall was let last year.", "let")]
    [TestCase("The shop was taken over.", "taken over")]
    public void AFormThatIsBothPastAndParticipleMayBePassive(string sentence, string word) =>
        Assert.That(Find(sentence).Any(hit => hit.Participle && hit.Span.In(sentence) == word), Is.True);

    [Test]
    public void AWordWithinANameIsNoPredicate()
    {
        const string sentence = "Lease Bank leases";
        var hits = PredicateLexicon.Shipped.Find(sentence, 0, SyntaxReader.Words(sentence, 0), position => position < "Lease Bank".Length);
        Assert.That(hits.Select(hit => hit.Span.In(sentence)).Distinct(), Is.EqualTo(new[] { "leases" }));
    }

    [Test]
    public void TheLongestChineseWordWins() =>
        Assert.That(Find("双方达成购电协议。").Select(hit => hit.Span.In("双方达成购电协议。")).Distinct(), Is.EqualTo(new[] { "达成", "购电协议" }));

    [Test]
    public void EveryLineOfARelationBetweenCompaniesCanFillBothEnds() =>
        Assert.That(PredicateLexicon.Shipped.Predicates.Where(line => !CanFillBothEnds(line)).Select(line => line.Lemma), Is.Empty);

    private static bool CanFillBothEnds(Predicate line)
    {
        var roles = line.Slots.Values.ToList();
        return roles.Contains(SlotRole.Any) || (roles.Contains(SlotRole.Head) && roles.Contains(SlotRole.Tail));
    }

    private static IReadOnlyList<PredicateHit> Find(string sentence) => PredicateLexicon.Shipped.Find(sentence, 0, SyntaxReader.Words(sentence, 0), _ => false);
}
