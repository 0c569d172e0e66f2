using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Graph;

/// <summary>An entity's part in a deal.</summary>
public sealed record Party(EntityId Entity, PartyRole Role);
