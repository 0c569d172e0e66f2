using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Tests.Statements;

public sealed class ClaimExtractorTests
{
    [TestCase("Meta signed a $14 billion contract to buy computing capacity from CoreWeave.", "BUYS_FROM Meta → CoreWeave 14000000000 USD")]
    [TestCase("Oracle agreed to buy AI chips from AMD for $6 billion.", "BUYS_FROM Oracle → AMD 6000000000 USD")]
    [TestCase("TSMC makes chips for Broadcom.", "BUYS_FROM Broadcom → TSMC")]
    [TestCase("Microsoft leases data center capacity from Nebius.", "LEASES_FROM Microsoft → Nebius")]
    [TestCase("Nvidia invested $2 billion in Intel, taking a minority stake.", "INVESTS_IN NVIDIA → Intel 2000000000 USD")]
    [TestCase("SoftBank acquired Ampere Computing for $6.5 billion.", "ACQUIRES SoftBank → Ampere Computing 6500000000 USD")]
    [TestCase("微软向Nebius采购价值174亿美元的云服务。", "BUYS_FROM Microsoft → Nebius 17400000000 USD")]
    [TestCase("甲骨文向AMD采购价值60亿美元的AI芯片。", "BUYS_FROM Oracle → AMD 6000000000 USD")]
    [TestCase("台积电为博通代工AI芯片。", "BUYS_FROM Broadcom → TSMC")]
    [TestCase("英伟达向英特尔投资20亿美元。", "INVESTS_IN NVIDIA → Intel 2000000000 USD")]
    [TestCase("软银以65亿美元收购Ampere Computing。", "ACQUIRES SoftBank → Ampere Computing 6500000000 USD")]
    [TestCase("微软向Nebius租赁数据中心容量。", "LEASES_FROM Microsoft → Nebius")]
    public void APlainSentenceBecomesItsClaim(string sentence, string claim) => Assert.That(StatedClaims.Shown(sentence), Is.EqualTo(new[] { claim }));

    [TestCase("Nvidia competes with AMD and Intel in data center chips.")]
    [TestCase("Shares of Nvidia rose 3%, while AMD fell 2% and Broadcom closed flat.")]
    [TestCase("Our top picks remain Nvidia, TSMC and Broadcom.")]
    [TestCase("Microsoft and Meta will report quarterly earnings next week.")]
    [TestCase("据路透社报道，英伟达股价上涨3%。")]
    [TestCase("建议关注：中际旭创、新易盛、寒武纪。")]
    [TestCase("英伟达和AMD是数据中心芯片领域的竞争对手。")]
    [TestCase("英伟达上涨3%，博通下跌2%，台积电收平。")]
    public void WhatTellsOfNoDealBecomesNoClaim(string sentence) => Assert.That(StatedClaims.Shown(sentence), Is.Empty);

    [Test]
    public void ThePressIsWhoSaidItNotAParty()
    {
        var claims = StatedClaims.Of("据路透社报道，甲骨文向AMD采购价值60亿美元的AI芯片。");
        Assert.Multiple(() =>
        {
            Assert.That(claims, Is.Not.Empty);
            Assert.That(claims.Select(claim => claim.Attribution), Is.All.EqualTo(Attribution.Press));
            Assert.That(claims.Select(claim => claim.Origin), Is.All.EqualTo(Origin.Reported));
            Assert.That(claims.SelectMany(claim => new[] { claim.Head.Surface, claim.Tail?.Surface }), Does.Not.Contain("路透社"));
        });
    }

    [Test]
    public void EveryQuoteStandsInTheTextAtItsSpan()
    {
        var document = StatedClaims.Document(Story);
        var claims = StatedClaims.Extractor.Extract(document);
        Assert.That(claims, Is.Not.Empty.And.All.Matches<Core.Claims.Claim>(claim => StatedClaims.IsGrounded(claim, document)));
    }

    [Test]
    public void TheSameTextGivesTheSameClaimsAgain() =>
        Assert.That(StatedClaims.Of(Story), Is.EqualTo(StatedClaims.Of(Story)));

    [Test]
    public void ManyThreadsMayUseOneExtractor()
    {
        var ids = Enumerable.Range(0, 8).AsParallel().Select(_ => string.Join(' ', StatedClaims.Of(Story).Select(claim => claim.Id))).Distinct();
        Assert.That(ids.Count(), Is.EqualTo(1));
    }

    [Test]
    public void EveryCandidateStandsAsAClaimOrSaysWhyItFell()
    {
        var result = StatedClaims.Extractor.Extract(StatedClaims.Extractor.Analyse(StatedClaims.Document(Story)));
        var standing = result.Candidates.Where(entry => entry.Fate is null).Select(entry => (RelationKind?)entry.Candidate.Kind).Order();
        var fallen = result.Candidates.Where(entry => entry.Fate is not null).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(standing, Is.EqualTo(result.Claims.Where(claim => !claim.IsCapacity).Select(claim => claim.Kind).Order()));
            Assert.That(fallen, Is.Not.Empty.And.All.Matches<Extraction.Statements.ScoredCandidate>(entry => entry.Fate!.Length > 0 && entry.Features.Count > 0));
        });
    }

    [Test]
    public void ClaimsStandInTheOrderOfTheText()
    {
        var starts = StatedClaims.Of(Story).Where(claim => !claim.IsCapacity).Select(claim => claim.Evidence[0].Span.Start);
        Assert.That(starts, Is.Ordered);
    }

    [Test]
    public void OneSentenceOfOneDealIsOneStatement()
    {
        var claims = StatedClaims.Of("Nvidia's investors include SoftBank and Microsoft.");
        Assert.That(claims.Select(claim => claim.Statement).Distinct().Count(), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void AnotherLexiconChangesTheFingerprint() =>
        Assert.That(new ClaimExtractor(Syntax.InventedNames.Lexicon).Fingerprint, Is.Not.EqualTo(StatedClaims.Extractor.Fingerprint));

    private static readonly string[] Story =
    [
        "Oracle agreed to buy AI chips from AMD for $6 billion. The company will install them next year.",
        "SoftBank acquired Ampere Computing for $6.5 billion, while shares of Intel fell 2%.",
        "微软向Nebius租赁数据中心容量，总额为174亿美元。该公司还与甲骨文签署协议。",
    ];
}
