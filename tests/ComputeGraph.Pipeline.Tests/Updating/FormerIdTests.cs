using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Pipeline.Rules;

namespace ComputeGraph.Pipeline.Tests.Updating;

/// <summary>Ids that analysts noted go on leading to what they named.</summary>
[TestFixture]
public sealed class FormerIdTests
{
    private const int Tries = 8;
    private TestGraph graph = null!;

    [SetUp]
    public void OpenGraph() => graph = new TestGraph();

    [TearDown]
    public void CloseGraph() => graph.Dispose();

    [Test]
    public async Task ADealIsFoundByItsFormerIdWhenALesserClaimJoinsIt()
    {
        var seen = new HashSet<DealId>();
        for (var i = 0; i < Tries; i++)
        {
            await graph.IngestAsync($"source{i}", $"published 2026-03-0{i + 1}\nAlpha BUYS_FROM Beta 10 USD signed");
            seen.Add((await graph.DealAsync()).Id);
        }

        Assert.That(seen, Has.Count.GreaterThan(1), "The ids of eight claims are in no order.");
        var deal = await graph.DealAsync();
        foreach (var id in seen)
            Assert.That(await Find(id), Is.EqualTo(deal));
        Assert.That(await graph.ExportAsync(), Does.Not.Contain(seen.First(id => id != deal.Id).Value));
    }

    [Test]
    public async Task ADealIsFoundByItsFormerIdWhenItsLeastClaimIsForgotten()
    {
        var seen = new List<DealId>();
        for (var i = 0; i < Tries; i++)
            await graph.IngestAsync($"source{i}", $"published 2026-03-0{i + 1}\nAlpha BUYS_FROM Beta 10 USD signed");
        for (var i = 0; i < Tries - 1; i++)
        {
            seen.Add((await graph.DealAsync()).Id);
            await graph.ForgetAsync(await SourceOfLeastClaimAsync());
        }

        var left = await graph.DealAsync();
        Assert.That(seen.Append(left.Id), Is.Unique);
        foreach (var id in seen)
            Assert.That(await Find(id), Is.EqualTo(left));
        await graph.ForgetAsync(await SourceOfLeastClaimAsync());
        Assert.That(await Find(left.Id), Is.Null, "Nothing is left of it.");
    }

    [Test]
    public async Task ANameThatTheLexiconAdoptsIsFoundByItsFormerId()
    {
        await graph.IngestAsync("a", "Gamma BUYS_FROM Beta 10 USD signed");
        var former = new EntityId("company:gamma");
        Assert.That(await graph.Store.FindEntityAsync(former, CancellationToken.None), Is.Not.Null);
        graph.Rules = new ConsolidationRules(
            new NameLexicon([.. TestGraph.Lexicon.Entries, TestGraph.Entry("company:gamma-holdings", EntityType.Company, "Gamma Holdings", "Gamma")]), RateTable.Empty);
        await graph.RebuildAsync();
        Assert.That((await graph.Store.FindEntityAsync(former, CancellationToken.None))!.Id.Value, Is.EqualTo("company:gamma-holdings"));
        Assert.That(await graph.Store.ReadDealsAsync(new DealQuery(Entity: former), CancellationToken.None).CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task EntitiesJudgedOneAreFoundByBothIdsAndComeApartAgain()
    {
        await graph.IngestAsync("a", "Gamma BUYS_FROM Beta 10 USD signed\nGammaCloud LEASES_FROM Beta 5 USD signed");
        var (one, other) = (new EntityId("company:gamma"), new EntityId("company:gammacloud"));
        var judgement = await graph.Judgements.JudgeEntitiesAsync(JudgementKind.Same, other, one, "ann", CancellationToken.None);
        var joined = await graph.Store.FindEntityAsync(one, CancellationToken.None);
        Assert.That(joined!.Id, Is.EqualTo(one));
        Assert.That(await graph.Store.FindEntityAsync(other, CancellationToken.None), Is.EqualTo(joined));
        Assert.That(joined.Aliases, Does.Contain(new Alias("GammaCloud", "und")));
        await graph.Judgements.WithdrawAsync(judgement.Id, CancellationToken.None);
        Assert.That((await graph.Store.FindEntityAsync(other, CancellationToken.None))!.Id, Is.EqualTo(other));
    }

    private async Task<string> SourceOfLeastClaimAsync()
    {
        var claim = await graph.Store.ReadClaimsAsync(default, CancellationToken.None).FirstAsync();
        return (await graph.Store.FindDocumentAsync(claim.Document, CancellationToken.None))!.Sources[0].Key;
    }

    private async Task<Deal?> Find(DealId id) => await graph.Store.ReadDealsAsync(new DealQuery(Deal: id), CancellationToken.None).SingleOrDefaultAsync();
}
