using ComputeGraph.Core.Extracts;
using ComputeGraph.Generator.World;

namespace ComputeGraph.Generator.Writing;

/// <summary>A sentence with what it says.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Relations">The relations it states, with the event each tells.</param>
/// <param name="Capacity">The capacity it states, if it does.</param>
/// <param name="Companies">The companies it names.</param>
/// <param name="Others">Chips and sites it names.</param>
internal sealed record Telling(
    string Sentence,
    IReadOnlyList<(string Event, ExtractedRelation Row)> Relations,
    ExtractedCapacity? Capacity,
    IReadOnlyList<Company> Companies,
    IReadOnlyList<ExtractedEntity> Others);
