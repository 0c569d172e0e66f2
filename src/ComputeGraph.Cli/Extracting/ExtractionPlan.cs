using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Documents.Sources;
using ComputeGraph.Hosting;

namespace ComputeGraph.Cli.Extracting;

/// <summary>Which files are extracted, and what their extraction files are called.</summary>
/// <param name="Files">Paths, in the order to go through them.</param>
/// <param name="Faults">Paths that cannot be read, with the reason.</param>
/// <param name="Clashes">Inputs whose extraction files would have one name.</param>
internal sealed record ExtractionPlan(IReadOnlyList<string> Files, IReadOnlyList<(string Path, ReadFault Fault)> Faults, IReadOnlyList<IReadOnlyList<string>> Clashes)
{
    public static ExtractionPlan Of(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var walked = paths.SelectMany(path => ComputeGraphHost.Walker.Walk(path, cancellationToken)).DistinctBy(source => source.Path).ToList();
        var files = walked.Where(source => source.Kind == WalkedKind.File).Select(source => source.Path).ToList();
        return new ExtractionPlan(
            files,
            [.. walked.Where(source => source.Fault is not null).Select(source => (source.Path, source.Fault!))],
            // Some file systems take names that differ in case alone for one.
            [.. files.GroupBy(NameOf, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.ToList())]);
    }

    /// <summary>The name of a document's extraction file: its stem with <c>.json</c>.</summary>
    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(path) + ".json";

    /// <summary>A file as source of its document.</summary>
    public static Source SourceOf(string path, Document document) => new(path, document.Id, null, SourceDates.Find(path));
}
