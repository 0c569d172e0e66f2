namespace ComputeGraph.Benchmarks.Corpora;

/// <summary>A set of texts that is measured.</summary>
public enum CorpusName
{
    /// <summary>Generated reports in Chinese: 64 of about 10 KB.</summary>
    GeneratedChinese,

    /// <summary>Generated reports in English: 64 of about 10 KB.</summary>
    GeneratedEnglish,

    /// <summary>The sample reports that the product ships, which no generator wrote.</summary>
    Seeds,
}
