using System.Text;
using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Generator;
using ComputeGraph.Testing;

namespace ComputeGraph.Benchmarks.Corpora;

/// <summary>Different texts, all of which one measured operation goes through, so that no cache of one text flatters the figure.</summary>
internal sealed class Corpus
{
    private const int GeneratedReports = 64;

    private Corpus(IEnumerable<(string Name, byte[] Bytes)> files) => Files = [.. files];

    /// <summary>Names and bytes of UTF-8.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Files { get; }

    public long Bytes => Files.Sum(file => (long)file.Bytes.Length);

    public static Corpus Load(CorpusName name) => new(name switch
    {
        CorpusName.Seeds => Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds", "reports")).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))),
        _ => new ReportGenerator(new GeneratorOptions { Seed = 20260301, Documents = GeneratedReports, ChineseShare = name == CorpusName.GeneratedChinese ? 1 : 0 })
            .Generate().Select(report => (report.Name + ".md", Encoding.UTF8.GetBytes(report.Text))),
    });

    /// <summary>The texts as documents with zones, one by one.</summary>
    /// <exception cref="InvalidDataException">A text cannot be read.</exception>
    public IEnumerable<Document> Read(DocumentReading reading)
    {
        foreach (var (name, bytes) in Files)
        {
            var outcome = reading.Read(bytes, name);
            yield return outcome.Succeeded ? outcome.Value : throw new InvalidDataException($"{name} cannot be read: {outcome.Fault}");
        }
    }
}
