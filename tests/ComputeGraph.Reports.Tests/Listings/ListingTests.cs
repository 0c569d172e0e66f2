using System.Text.Json;
using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Core.Reading;
using ComputeGraph.Reports.Listings;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;
using ComputeGraph.Testing;

namespace ComputeGraph.Reports.Tests.Listings;

public sealed class ListingTests
{
    private readonly SampleAnswers sample = new();

    [Test]
    public async Task Deals() => await Holds("deals", DealListing.Instance, await sample.Rows.DealsAsync(sample.Reader, sample.All, CancellationToken.None));

    [Test]
    public async Task Entities() => await Holds("entities", EntityListing.Instance, sample.Rows.Entities(sample.Snapshot.Entities));

    [Test]
    public async Task Evidence() => await Holds("evidence", EvidenceListing.Instance, await sample.Rows.EvidenceAsync(sample.Reader, sample.All, sample.Snapshot.Capacities, CancellationToken.None));

    [Test]
    public async Task Capacities() => await Holds("capacity", CapacityListing.Instance, await sample.Rows.CapacitiesAsync(sample.Reader, sample.Snapshot.Capacities, CancellationToken.None));

    [Test]
    public async Task Documents() => await Holds("documents", DocumentListing.Instance, [.. SampleDeals.Infos.OrderBy(document => document.Id).Select(document => new DocumentRow(document))]);

    [TestCase(CounterpartyQuestion.Suppliers)]
    [TestCase(CounterpartyQuestion.Investors)]
    public async Task Counterparties(CounterpartyQuestion question)
    {
        var query = new CounterpartyQuery(sample.Snapshot, GraphFilter.None);
        var id = SampleDeals.IdOf("openai");
        var sources = await SourceIndex.LoadAsync(sample.Reader, query.Select(question, id).Deals.SelectMany(deal => deal.Deal.Claims), CancellationToken.None);
        await Holds(question.ToString().ToLowerInvariant(), CounterpartyListing.Instance, sample.Rows.Counterparties(query.Answer(question, id, sources)));
    }

    [Test]
    public async Task Status() => await Holds("status", StatusListing.Instance, [new StatusRow
    {
        Store = "computegraph.db",
        Status = new GraphStatus { StoreId = "store:sample", Documents = 2, Claims = 8, Entities = 7, Deals = 5, Facts = 1, Capacities = 1 },
        Judgements = 0,
        Failures = 0,
    }]);

    [Test]
    public async Task NamesAndLabelsAreInTheLanguageAsked()
    {
        var chinese = new SampleAnswers(ReportLanguage.Zh);
        var rows = await chinese.Rows.DealsAsync(chinese.Reader, chinese.All, CancellationToken.None);
        var output = new StringWriter();
        await PlainTableWriter.WriteAsync(TextTable.Of(DealListing.Instance, rows, ReportLanguage.Zh), output, CancellationToken.None);
        Expectation.Holds("deals.zh.txt", output.ToString());
    }

    [Test]
    public async Task FieldNamesAreUniqueAndCamelCase()
    {
        var rows = await sample.Rows.DealsAsync(sample.Reader, sample.All, CancellationToken.None);
        var names = JsonDocument.Parse(JsonRowWriter.Line(DealListing.Instance, rows[0])).RootElement.EnumerateObject().Select(field => field.Name).ToList();
        Assert.That(names, Is.Unique);
        Assert.That(names, Has.All.Match("^[a-z][a-zA-Z]*$"));
    }

    [Test]
    public async Task EveryDealHasAQuoteThatStandsInItsDocument()
    {
        var rows = await sample.Rows.DealsAsync(sample.Reader, sample.All, CancellationToken.None);
        foreach (var row in rows)
            Assert.That(SampleDeals.Documents.Single(document => document.Id.Value == row.Evidence!.Document).Text, Does.Contain(row.Evidence!.Quote));
    }

    private static async Task Holds<TRow>(string name, Listing<TRow> listing, IReadOnlyList<TRow> rows)
    {
        var (table, json, csv) = (new StringWriter(), new StringWriter(), new StringWriter());
        await PlainTableWriter.WriteAsync(TextTable.Of(listing, rows, ReportLanguage.En), table, CancellationToken.None);
        await JsonRowWriter.WriteAsync(listing, rows, json, CancellationToken.None);
        await CsvRowWriter.WriteAsync(listing, rows, csv, CancellationToken.None);
        Expectation.Holds(name + ".txt", table.ToString());
        Expectation.Holds(name + ".json", json.ToString());
        Expectation.Holds(name + ".csv", csv.ToString());
    }
}
