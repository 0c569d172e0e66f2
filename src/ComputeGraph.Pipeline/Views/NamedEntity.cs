using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Pipeline.Views;

/// <summary>An entity that a document names, whether or not it tells a deal of it.</summary>
/// <param name="Id">Which it was resolved to.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">The lexicon's name, else its fullest written form.</param>
/// <param name="Forms">Its written forms in the document.</param>
public sealed record NamedEntity(EntityId Id, EntityType Type, string Name, ValueList<string> Forms);
