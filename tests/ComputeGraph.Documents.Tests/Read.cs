using System.Text;
using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Documents.Tests;

/// <summary>Reads what a test writes down, and shows it as a person would look at it.</summary>
internal static class Read
{
    public static Document Text(string text) => Named(text, "report.txt");

    public static Document Markdown(string text) => Named(text, "report.md");

    public static Document Named(string text, string? name) => new DocumentReading().Read(Encoding.UTF8.GetBytes(text), name).ValueOrThrow(name);

    /// <summary>Each zone as "Kind: text".</summary>
    public static string[] Shown(Document document) => [.. document.Zones.Select(zone => $"{zone.Kind}: {zone.Span.In(document.Text)}")];

    /// <summary>The one zone whose text begins so.</summary>
    public static Zone Zone(Document document, string beginning) =>
        document.Zones.Single(zone => zone.Span.In(document.Text).StartsWith(beginning, StringComparison.Ordinal));
}
