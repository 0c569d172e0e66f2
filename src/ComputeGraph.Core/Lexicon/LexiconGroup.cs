using ComputeGraph.Core.Identity;

namespace ComputeGraph.Core.Lexicon;

/// <summary>The group an entry belongs to while staying itself, with the years it did.</summary>
public sealed record LexiconGroup(EntityId Id, int? FromYear, int? ToYear);
