using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Hosting;

/// <summary>How the parts are put together.</summary>
public sealed record ComputeGraphOptions
{
    /// <summary>The default of <see cref="StorePath"/>.</summary>
    public const string DefaultStorePath = "computegraph.db";

    /// <summary>The embedded store's file. Default: <c>computegraph.db</c> in the working folder.</summary>
    public string StorePath { get; init; } = DefaultStorePath;

    /// <summary>Own lexicon files, which go before the shipped one, the first before the others. Default: none.</summary>
    public IReadOnlyList<string> LexiconFiles { get; init; } = [];

    /// <summary>Limits of reading documents.</summary>
    public ReadingOptions Reading { get; init; } = new();
}
