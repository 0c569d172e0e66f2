using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>A claim with the keys it has in the file.</summary>
/// <param name="Key">Its own.</param>
/// <param name="Cluster">That of the claim that leads its cluster; <see langword="null"/>: none.</param>
/// <param name="Claim">Without its cluster's id, which is another row's.</param>
internal readonly record struct ClaimRow(long Key, long? Cluster, StoredClaim Claim);
