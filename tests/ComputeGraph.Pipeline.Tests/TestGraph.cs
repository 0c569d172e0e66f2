using System.Text;
using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Pipeline.Extracting;
using ComputeGraph.Pipeline.Ingestion;
using ComputeGraph.Pipeline.Judging;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Pipeline.Upkeep;
using ComputeGraph.Pipeline.Views;
using ComputeGraph.Reports.Exports;
using ComputeGraph.Storage.InMemory;
using ComputeGraph.Storage.Sqlite;

namespace ComputeGraph.Pipeline.Tests;

/// <summary>A store of its own with the whole pipeline around it, reading lines.</summary>
internal sealed class TestGraph : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TestGraph() => Store = SqliteGraphStore.Open(folder.Store, Clock);

    public static NameLexicon Lexicon { get; } = new(
    [
        Entry("company:alpha", EntityType.Company, "Alpha", "ALPH", "阿尔法"),
        Entry("company:beta", EntityType.Company, "Beta", "贝塔"),
        Entry("chip:b1", EntityType.Chip, "B1"),
    ]);

    public FixedClock Clock { get; } = new();

    public SqliteGraphStore Store { get; private set; }

    public string StorePath => folder.Store;

    public DocumentSetup Setup { get; set; } = new(new FormatReaders(new LineReader()), new ReadingOptions(), new LineExtractor());

    public ConsolidationRules Rules { get; set; } = new(Lexicon, RateTable.Empty);

    public Ingestor Ingestor => new(Store, Setup, Rules, Clock);

    public Forgetter Forgetter => new(Store, Rules);

    public JudgementBook Judgements => new(Store, Rules, Clock);

    public static LexiconEntry Entry(string id, EntityType type, string name, params string[] aliases) => new()
    {
        Id = new(id),
        Type = type,
        Name = name,
        Aliases = [.. aliases.Prepend(name).Select(alias => new LexiconAlias { Text = alias, Language = "en" })],
    };

    public static IngestItem Item(string key, string text, string? version = null) =>
        IngestItem.Bytes(key, Encoding.UTF8.GetBytes(text)) with { Version = version, Name = key.Contains('.') ? key : key + ".lines" };

    public Task<IngestReport> IngestAsync(params IEnumerable<IngestItem> items) => Ingestor.IngestAsync(items, progress: null, CancellationToken.None);

    public Task<IngestReport> IngestAsync(string key, string text, string? version = null) => IngestAsync(Item(key, text, version));

    public Task<bool> ForgetAsync(string key) => Forgetter.ForgetAsync(key, CancellationToken.None);

    /// <summary>Writes judgements as they are, whatever they name.</summary>
    public void Put(IEnumerable<Judgement> judgements)
    {
        using var transaction = Store.Begin(CancellationToken.None);
        foreach (var judgement in judgements)
            transaction.PutJudgement(judgement);
        transaction.Commit();
    }

    public Task RebuildAsync() => new Rebuilder(Store, Rules).RebuildAsync(CancellationToken.None);

    public Task<string> ExportAsync() => ExportAsync(Store);

    public static async Task<string> ExportAsync(IGraphReader reader)
    {
        using var text = new StringWriter();
        await GraphExport.WriteAsync(reader, text, CancellationToken.None);
        return text.ToString();
    }

    /// <summary>The export of the same documents, claims and judgements, consolidated all at once.</summary>
    public async Task<string> ExportOfDefinitionAsync()
    {
        var content = GraphConsolidation.Consolidate(
            "definition",
            await Store.ReadDocumentsAsync(CancellationToken.None).ToListAsync(),
            await Store.ReadClaimsAsync(default, CancellationToken.None).ToListAsync(),
            await Store.ReadJudgementsAsync(CancellationToken.None).ToListAsync(),
            Rules);
        return await ExportAsync(new InMemoryGraphReader(content));
    }

    public Task<List<Deal>> DealsAsync() => Store.ReadDealsAsync(default, CancellationToken.None).ToListAsync().AsTask();

    public async Task<Deal> DealAsync() => (await DealsAsync()).Single();

    public void Reopen()
    {
        Store.Dispose();
        Store = SqliteGraphStore.Open(folder.Store, Clock);
    }

    public void Dispose()
    {
        Store.Dispose();
        folder.Delete();
    }
}
