using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Generator;

/// <summary>A report with what it says.</summary>
/// <param name="Name">The file's name without ending.</param>
/// <param name="Text">Markdown with front matter.</param>
/// <param name="Facts">What it says, in the form of gold answers; every row's evidence is one sentence of the text.</param>
/// <param name="Events">For each relation of <paramref name="Facts"/> the event it tells; reports that tell one event give the same figures.</param>
public sealed record GeneratedReport(string Name, string Text, ExtractionFile Facts, ValueList<string> Events);
