using System.Collections.Concurrent;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ComputeGraph.Benchmarks.Corpora;

namespace ComputeGraph.Benchmarks.Throughput;

/// <summary>Megabytes (10^6 bytes) of UTF-8 a second, from the size of the corpus and the mean time that one operation over all of it takes.</summary>
internal sealed class ThroughputColumn : IColumn
{
    private readonly ConcurrentDictionary<CorpusName, long> sizes = new();

    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes (10^6 bytes) of UTF-8 text a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (benchmarkCase.Parameters.Items.FirstOrDefault(item => item.Value is CorpusName)?.Value is not CorpusName corpus
            || summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "-";
        var bytes = sizes.GetOrAdd(corpus, name => Corpus.Load(name).Bytes);
        // Bytes a nanosecond are thousands of megabytes a second.
        return (bytes / statistics.Mean * 1000).ToString("0.00", CultureInfo.InvariantCulture);
    }
}
