using BenchmarkDotNet.Attributes;
using ComputeGraph.Benchmarks.Corpora;
using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Extraction;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Benchmarks;

/// <summary>From bytes to claims on one thread, step by step. One operation goes through the whole corpus; the results are counts, so that nothing is left out as unused.</summary>
public class TextBenchmarks
{
    private readonly DocumentReading reading = new();
    private Corpus corpus = null!;
    private IReadOnlyList<Document> documents = null!;
    private ClaimExtractor extractor = null!;

    [Params(CorpusName.GeneratedChinese, CorpusName.GeneratedEnglish, CorpusName.Seeds)]
    public CorpusName Texts { get; set; }

    [GlobalSetup]
    public void Load()
    {
        corpus = Corpus.Load(Texts);
        documents = [.. corpus.Read(reading)];
        extractor = new ClaimExtractor(SeedLexicon.Load());
    }

    /// <summary>Bytes → text with zones.</summary>
    [Benchmark(Description = "text → zones")]
    public int Zones() => corpus.Read(reading).Sum(document => document.Zones.Count);

    /// <summary>Zones → sentences with mentions, quantities and syntax.</summary>
    [Benchmark(Description = "zones → analysis")]
    public int Analysis() => documents.Sum(document => extractor.Analyse(document).Sentences.Count);

    /// <summary>Bytes → claims: everything that <c>extract</c> does before it consolidates.</summary>
    [Benchmark(Description = "text → claims")]
    public int Claims() => corpus.Read(reading).Sum(document => extractor.Extract(document).Count);
}
