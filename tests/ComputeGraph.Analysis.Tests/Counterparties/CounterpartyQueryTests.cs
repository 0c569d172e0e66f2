using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Tests.Counterparties;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CounterpartyQueryTests
{
    private readonly GraphBuilder graph = new();

    [Test]
    public void SuppliersAreWhomItBuysOrLeasesFrom()
    {
        Everything();
        Assert.That(Names(CounterpartyQuestion.Suppliers), Is.EquivalentTo(new[] { "Seller", "Landlord" }));
    }

    [Test]
    public void CustomersAreWhoBuysOrLeasesFromIt()
    {
        Everything();
        Assert.That(Names(CounterpartyQuestion.Customers), Is.EquivalentTo(new[] { "Buyer", "Tenant" }));
    }

    [Test]
    public void InvestorsAreWhoInvestsInItLendsToItOrGuaranteesForIt()
    {
        Everything();
        Assert.That(Names(CounterpartyQuestion.Investors), Is.EquivalentTo(new[] { "Fund", "Bank", "Guarantor" }));
    }

    [Test]
    public void InvestmentsAreWhomItFunds()
    {
        Everything();
        Assert.That(Names(CounterpartyQuestion.Investments), Is.EquivalentTo(new[] { "Startup", "Borrower" }));
    }

    [Test]
    public void AFigureCountsOnceHoweverManyLegsRepeatIt()
    {
        graph.Deal("X BUYS_FROM Seller; X LEASES_FROM Seller; X DEPLOYS Chip", usd: "10", gw: "2");
        var row = Answer(CounterpartyQuestion.Suppliers).Counterparties.Single();
        Assert.That(row.Totals.Usd, Is.EqualTo(Interval.Exactly(10)));
        Assert.That(row.Totals.Gigawatts, Is.EqualTo(Interval.Exactly(2)));
        Assert.That(row.Deals, Is.EqualTo(1));
        Assert.That(row.Kinds, Is.EqualTo(new[] { RelationKind.BuysFrom, RelationKind.LeasesFrom }));
    }

    [Test]
    public void OfAFigureThatTwoSellersShareEachHasUpToAllAndTheTotalHasItOnce()
    {
        graph.Deal("X BUYS_FROM Seller; X BUYS_FROM Other", usd: "10");
        var answer = Answer(CounterpartyQuestion.Suppliers);
        Assert.That(answer.Counterparties.Select(row => row.Totals.Usd), Is.All.EqualTo(new Interval(0, 10)));
        Assert.That(answer.Totals.Usd, Is.EqualTo(Interval.Exactly(10)));
    }

    [Test]
    public void AnInvestorsOwnPartIsItsFigure()
    {
        graph.Deal("Fund INVESTS_IN X; Bank INVESTS_IN X", usd: "10", ownParts: new() { ["Fund"] = "3" });
        var answer = Answer(CounterpartyQuestion.Investors);
        Assert.That(Row(answer, "Fund").Totals.Usd, Is.EqualTo(Interval.Exactly(3)));
        Assert.That(Row(answer, "Bank").Totals.Usd, Is.EqualTo(new Interval(0, 10)));
        Assert.That(answer.Totals.Usd, Is.EqualTo(Interval.Exactly(10)));
    }

    [Test]
    public void OwnPartsAloneMakeTheTotalWhereTheRoundHasNone()
    {
        graph.Deal("Fund INVESTS_IN X; Bank INVESTS_IN X", ownParts: new() { ["Fund"] = "3", ["Bank"] = "4" });
        Assert.That(Answer(CounterpartyQuestion.Investors).Totals.Usd, Is.EqualTo(Interval.Exactly(7)));
    }

    [Test]
    public void OfARoundThatOthersJoinedWhatOneInvestedIsBetweenNothingAndAll()
    {
        graph.Deal("X INVESTS_IN Startup; Bank INVESTS_IN Startup", usd: "10");
        Assert.That(Answer(CounterpartyQuestion.Investments).Totals.Usd, Is.EqualTo(new Interval(0, 10)));
    }

    [Test]
    public void AGuaranteeIsContingent()
    {
        graph.Deal("Bank LENDS_TO X; Guarantor GUARANTEES X", usd: "10");
        var answer = Answer(CounterpartyQuestion.Investors);
        Assert.That(Row(answer, "Bank").Totals.Usd, Is.EqualTo(Interval.Exactly(10)));
        Assert.That(Row(answer, "Guarantor").Totals.Usd, Is.EqualTo(new Interval(0, 10)));
        Assert.That(answer.Totals.Usd, Is.EqualTo(Interval.Exactly(10)));
    }

    [Test]
    public void LinksBetweenDealsOfOneCounterpartyAreRespected()
    {
        var first = graph.Deal("X BUYS_FROM Seller", usd: "14");
        var second = graph.Deal("X BUYS_FROM Seller", usd: "21");
        graph.Link(second, DealLinkKind.Unsure, first);
        var answer = Answer(CounterpartyQuestion.Suppliers);
        Assert.That(answer.Counterparties.Single().Totals.Usd, Is.EqualTo(new Interval(21, 35)));
        Assert.That(answer.Counterparties.Single().Deals, Is.EqualTo(2));
        Assert.That(answer.Totals.Usd, Is.EqualTo(new Interval(21, 35)));
    }

    [Test]
    public void CancelledDealsAreListedButTheirMoneyCountsOnlyWhereTheyAreAskedFor()
    {
        graph.Deal("X BUYS_FROM Seller", usd: "14", status: DealStatus.Cancelled);
        var row = Answer(CounterpartyQuestion.Suppliers).Counterparties.Single();
        Assert.That((row.Deals, row.Status, row.Totals.Usd), Is.EqualTo((1, DealStatus.Cancelled, (Interval?)null)));
        var asked = Answer(CounterpartyQuestion.Suppliers, new GraphFilter { Statuses = [DealStatus.Cancelled] }).Counterparties.Single();
        Assert.That(asked.Totals.Usd, Is.EqualTo(Interval.Exactly(14)));
    }

    [Test]
    public void TheStatusIsTheFirmestThatStillHolds()
    {
        graph.Deal("X BUYS_FROM Seller", status: DealStatus.Rumoured);
        graph.Deal("X BUYS_FROM Seller", status: DealStatus.Planned);
        graph.Deal("X BUYS_FROM Seller", status: DealStatus.Cancelled);
        Assert.That(Answer(CounterpartyQuestion.Suppliers).Counterparties.Single().Status, Is.EqualTo(DealStatus.Planned));
    }

    [Test]
    public void BackgroundOwnershipIsShownWithoutDealsOrMoney()
    {
        graph.Deal("Fund INVESTS_IN X", usd: "5", form: DealForm.Fact);
        var answer = Answer(CounterpartyQuestion.Investors);
        var row = answer.Counterparties.Single();
        Assert.That((row.Deals, row.Facts, row.Totals.Usd, answer.Totals.Usd), Is.EqualTo((0, 1, (Interval?)null, (Interval?)null)));
    }

    [Test]
    public void TheGreatestSumComesFirst()
    {
        graph.Deal("X BUYS_FROM Small", usd: "1");
        graph.Deal("X BUYS_FROM Unknown");
        graph.Deal("X BUYS_FROM Great", usd: "100");
        Assert.That(Answer(CounterpartyQuestion.Suppliers).Counterparties.Select(row => row.Id), Is.EqualTo(new[] { GraphBuilder.Id("Great"), GraphBuilder.Id("Small"), GraphBuilder.Id("Unknown") }));
    }

    [Test]
    public void FirstAndLastSaidSpanAllDeals()
    {
        graph.Deal("X BUYS_FROM Seller", said: "2025-03");
        graph.Deal("X BUYS_FROM Seller", said: "2026-01");
        graph.Deal("X BUYS_FROM Seller");
        var row = Answer(CounterpartyQuestion.Suppliers).Counterparties.Single();
        Assert.That((row.FirstSaid, row.LastSaid), Is.EqualTo(((PartialDate?)PartialDate.Parse("2025-03"), (PartialDate?)PartialDate.Parse("2026-01"))));
    }

    [Test]
    public void NobodyIsACounterpartyOfItself()
    {
        graph.Deal("X BUYS_FROM X", usd: "1");
        Assert.That(Answer(CounterpartyQuestion.Suppliers).Counterparties, Is.Empty);
    }

    private void Everything()
    {
        graph.Deal("X BUYS_FROM Seller; X DEPLOYS Chip");
        graph.Deal("X LEASES_FROM Landlord");
        graph.Deal("Buyer BUYS_FROM X");
        graph.Deal("Tenant LEASES_FROM X");
        graph.Deal("Fund INVESTS_IN X");
        graph.Deal("Bank LENDS_TO X; Guarantor GUARANTEES X");
        graph.Deal("X INVESTS_IN Startup");
        graph.Deal("X LENDS_TO Borrower");
        graph.Deal("X ACQUIRES Target");
        graph.Deal("X PARTNERS_WITH Partner");
    }

    private IEnumerable<string> Names(CounterpartyQuestion question)
    {
        var snapshot = graph.Build();
        return Answer(question).Counterparties.Select(row => snapshot.FindEntity(row.Id)!.Name);
    }

    private CounterpartyAnswer Answer(CounterpartyQuestion question, GraphFilter? filter = null)
    {
        GraphSnapshot snapshot = graph.Build();
        return new CounterpartyQuery(snapshot, filter ?? GraphFilter.None).Answer(question, GraphBuilder.Id("X"), SourceIndex.Empty);
    }

    private static Counterparty Row(CounterpartyAnswer answer, string name) => answer.Counterparties.Single(row => row.Id == GraphBuilder.Id(name));
}
