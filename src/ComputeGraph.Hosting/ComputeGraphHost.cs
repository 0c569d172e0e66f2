using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Documents.Sources;
using ComputeGraph.Extraction;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Pipeline.Extracting;
using ComputeGraph.Pipeline.Ingestion;
using ComputeGraph.Pipeline.Judging;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Pipeline.Upkeep;
using ComputeGraph.Storage.Contracts;
using ComputeGraph.Storage.Sqlite;

namespace ComputeGraph.Hosting;

/// <summary>
/// The parts of one run, each made when first asked for: a question to a store loads neither lexicon nor extraction. One caller at a time.
/// </summary>
public sealed class ComputeGraphHost(ComputeGraphOptions options, TimeProvider clock) : IDisposable
{
    private NameLexicon? lexicon;
    private ConsolidationRules? rules;
    private ClaimExtractor? extractor;
    private IGraphStore? store;
    private SqliteGraphReader? archive;

    public ComputeGraphOptions Options => options;

    public TimeProvider Clock => clock;

    /// <summary>The readers of document formats.</summary>
    public static FormatReaders Readers => FormatReaders.Default;

    /// <summary>The optional adapters this build has (Neo4j.Driver, PdfPig, QuikGraph); the default build has none.</summary>
    public static IReadOnlyList<string> Adapters => [];

    public DocumentReading Reading { get; } = new(Readers, options.Reading);

    /// <summary>Lists what is to be read of a folder.</summary>
    public static SourceWalker Walker { get; } = new(Readers);

    /// <summary>The shipped lexicon under the own files.</summary>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.BadLexicon"/> or <see cref="ErrorCode.UnreadableFile"/>: an own file is wrong.</exception>
    public async Task<NameLexicon> LexiconAsync(CancellationToken cancellationToken) => lexicon ??= options.LexiconFiles.Count == 0
        ? SeedLexicon.Load()
        : await SeedLexicon.WithFilesAsync(options.LexiconFiles, cancellationToken);

    public async Task<ClaimExtractor> ExtractorAsync(CancellationToken cancellationToken) => extractor ??= new ClaimExtractor(await LexiconAsync(cancellationToken));

    public async Task<ConsolidationRules> RulesAsync(CancellationToken cancellationToken) => rules ??= new ConsolidationRules(await LexiconAsync(cancellationToken), RateTable.Shipped);

    public async Task<DocumentSetup> SetupAsync(CancellationToken cancellationToken) => new(Readers, options.Reading, new RuleExtractor(await ExtractorAsync(cancellationToken)));

    /// <summary>The store, to write to; made where there is none.</summary>
    /// <exception cref="ComputeGraphException">It cannot be opened; the message names the file and the cause.</exception>
    public IGraphStore OpenStore() => store ??= SqliteGraphStore.Open(options.StorePath, clock);

    /// <summary>The store as it stands now, to read only.</summary>
    /// <exception cref="ComputeGraphException">There is none, or it cannot be opened; the message names the file and the cause.</exception>
    public IGraphArchive OpenArchive() => archive ??= SqliteGraphReader.Open(options.StorePath, clock);

    /// <remarks>Rules first here and below: no store is made where a lexicon is wrong.</remarks>
    public async Task<Ingestor> IngestorAsync(CancellationToken cancellationToken)
    {
        var (setup, consolidation) = (await SetupAsync(cancellationToken), await RulesAsync(cancellationToken));
        return new Ingestor(OpenStore(), setup, consolidation, clock);
    }

    public async Task<Refresher> RefresherAsync(CancellationToken cancellationToken)
    {
        var (setup, consolidation) = (await SetupAsync(cancellationToken), await RulesAsync(cancellationToken));
        return new Refresher(OpenStore(), setup, consolidation, (source, token) => SourceBytes.ReadFileAsync(source, options.Reading, token));
    }

    public async Task<Forgetter> ForgetterAsync(CancellationToken cancellationToken)
    {
        var consolidation = await RulesAsync(cancellationToken);
        return new Forgetter(OpenStore(), consolidation);
    }

    public async Task<Rebuilder> RebuilderAsync(CancellationToken cancellationToken)
    {
        var consolidation = await RulesAsync(cancellationToken);
        return new Rebuilder(OpenStore(), consolidation);
    }

    public async Task<JudgementBook> JudgementsAsync(CancellationToken cancellationToken)
    {
        var consolidation = await RulesAsync(cancellationToken);
        return new JudgementBook(OpenStore(), consolidation, clock);
    }

    public void Dispose()
    {
        archive?.Dispose();
        store?.Dispose();
    }
}
