using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation;

/// <summary>A block consolidated: its clusters by id, and the links between them.</summary>
public sealed record BlockResult(ValueList<Cluster> Clusters, ValueList<ClusterLink> Links);
