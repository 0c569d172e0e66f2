using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Pipeline.Tests.Judging;

[TestFixture]
public sealed class JudgementBookTests
{
    private const string Purchase = "Alpha BUYS_FROM Beta 10 USD signed";
    private TestGraph graph = null!;

    [SetUp]
    public void OpenGraph() => graph = new TestGraph();

    [TearDown]
    public void CloseGraph() => graph.Dispose();

    [Test]
    public async Task ARejectedClaimCountsNowhereAndStays()
    {
        await graph.IngestAsync("a", Purchase);
        var claim = await Claim();
        var judgement = await graph.Judgements.JudgeClaimAsync(JudgementKind.Reject, claim.Id, "ann", CancellationToken.None);
        Assert.That((judgement.Source, judgement.Quote, judgement.ClaimKind, judgement.Head, judgement.Tail), Is.EqualTo(("a", Purchase, RelationKind.BuysFrom, "Alpha", "Beta")));
        var status = await graph.Store.GetStatusAsync(CancellationToken.None);
        Assert.That((status.Claims, status.Deals, status.Entities), Is.EqualTo((1, 0, 0)));
        Assert.That(await Claim(), Is.EqualTo(claim));
        Assert.That(await graph.ExportAsync(), Is.EqualTo(await graph.ExportOfDefinitionAsync()));
    }

    [Test]
    public async Task AWithdrawnJudgementLeavesNoTrace()
    {
        await graph.IngestAsync("a", Purchase);
        var before = await graph.ExportAsync();
        var judgement = await graph.Judgements.JudgeClaimAsync(JudgementKind.Reject, (await Claim()).Id, "ann", CancellationToken.None);
        Assert.That(await graph.Judgements.WithdrawAsync(judgement.Id, CancellationToken.None), Is.True);
        Assert.That(await graph.ExportAsync(), Is.EqualTo(before));
        Assert.That(await graph.Judgements.WithdrawAsync(judgement.Id, CancellationToken.None), Is.False);
    }

    [Test]
    public async Task AnAcceptedClaimIsCertain()
    {
        await graph.IngestAsync("a", Purchase);
        await graph.Judgements.JudgeClaimAsync(JudgementKind.Accept, (await Claim()).Id, "ann", CancellationToken.None);
        Assert.That((await graph.DealAsync()).Confidence, Is.EqualTo(1));
    }

    [Test]
    public async Task AJudgementHoldsForANewVersionOfItsSource()
    {
        await graph.IngestAsync("a", Purchase);
        await graph.Judgements.JudgeClaimAsync(JudgementKind.Reject, (await Claim()).Id, "ann", CancellationToken.None);
        await graph.IngestAsync("a", Purchase + "\nGamma INVESTS_IN Beta");
        Assert.That((await graph.DealAsync()).Legs[0].Kind, Is.EqualTo(RelationKind.InvestsIn));
    }

    [Test]
    public async Task AJudgementOfASourceHoldsWhileTheSourcePointsToTheDocument()
    {
        await graph.IngestAsync("a", Purchase);
        await graph.Judgements.JudgeClaimAsync(JudgementKind.Reject, (await Claim()).Id, "ann", CancellationToken.None);
        await graph.IngestAsync("b", Purchase);
        Assert.That(await graph.DealsAsync(), Is.Empty);
        await graph.ForgetAsync("a");
        Assert.That(await graph.DealsAsync(), Has.Count.EqualTo(1), "Nobody judged what b says.");
    }

    [Test]
    public async Task TheLaterJudgementCounts()
    {
        await graph.IngestAsync("a", Purchase);
        var claim = (await Claim()).Id;
        await graph.Judgements.JudgeClaimAsync(JudgementKind.Reject, claim, "ann", CancellationToken.None);
        graph.Clock.Time += TimeSpan.FromSeconds(1);
        await graph.Judgements.JudgeClaimAsync(JudgementKind.Accept, claim, "ben", CancellationToken.None);
        Assert.That(await graph.DealsAsync(), Has.Count.EqualTo(1));
        graph.Clock.Time += TimeSpan.FromSeconds(1);
        await graph.Judgements.JudgeClaimAsync(JudgementKind.Reject, claim, "ann", CancellationToken.None);
        Assert.That(await graph.DealsAsync(), Is.Empty);
    }

    [Test]
    public async Task EntitiesJudgedOneShareTheirDeals()
    {
        await graph.IngestAsync("a", "Gamma BUYS_FROM Beta 10 USD signed");
        await graph.IngestAsync("b", "GammaCorp BUYS_FROM Beta 10 USD signed");
        Assert.That(await graph.DealsAsync(), Has.Count.EqualTo(2));
        await graph.Judgements.JudgeEntitiesAsync(JudgementKind.Same, new EntityId("company:gamma"), new EntityId("company:gammacorp"), "ann", CancellationToken.None);
        Assert.That((await graph.DealAsync()).Claims, Has.Count.EqualTo(2));
        await graph.IngestAsync("c", "GammaCorp BUYS_FROM Beta 10 USD signed");
        Assert.That((await graph.DealAsync()).Legs[0].Head.Value, Is.EqualTo("company:gamma"), "It holds for what comes later.");
    }

    [TestCase("company:alpha", "company:nobody", "company:nobody")]
    [TestCase("company:alpha", "company:alpha", "one id")]
    [TestCase("company:alpha", "chip:b1", "types")]
    public void AJudgementThatCannotBeIsRefused(string first, string second, string told)
    {
        var fault = Assert.ThrowsAsync<ComputeGraphException>(() => graph.Judgements.JudgeEntitiesAsync(JudgementKind.Same, new EntityId(first), new EntityId(second), "ann", CancellationToken.None))!;
        Assert.That(fault.Code, Is.EqualTo(ErrorCode.BadJudgement));
        Assert.That(fault.Message, Does.Contain(told));
    }

    [Test]
    public void AClaimThatIsNotThereCannotBeJudged()
    {
        var fault = Assert.ThrowsAsync<ComputeGraphException>(() => graph.Judgements.JudgeClaimAsync(JudgementKind.Reject, new ClaimId("claim:'"), "ann", CancellationToken.None))!;
        Assert.That((fault.Code, fault.Message.Contains("claim:'", StringComparison.Ordinal)), Is.EqualTo((ErrorCode.BadJudgement, true)));
    }

    private async Task<Claim> Claim() => await graph.Store.ReadClaimsAsync(default, CancellationToken.None).SingleAsync();
}
