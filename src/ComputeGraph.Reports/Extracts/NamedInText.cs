using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Reports.Extracts;

/// <summary>An entity that a document names, whether or not it tells a deal of it.</summary>
/// <param name="Id">Which it was resolved to.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">Its name in common international use, else its fullest written form.</param>
/// <param name="Forms">Its written forms in the document.</param>
public sealed record NamedInText(EntityId Id, EntityType Type, string Name, ValueList<string> Forms);
