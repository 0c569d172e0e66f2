using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Json;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>A claim read before, with what it counted as then: parsed again only where that changed.</summary>
internal sealed class KnownClaim(Claim claim, string? written, ClaimResolution? resolution)
{
    private string? written = written;
    private StoredClaim stored = new(claim, resolution);

    public StoredClaim As(string? resolutionText)
    {
        if (!string.Equals(written, resolutionText, StringComparison.Ordinal))
        {
            stored = stored with { Resolution = resolutionText is null ? null : ComputeGraphJson.Read<ClaimResolution>(resolutionText) };
            written = resolutionText;
        }

        return stored;
    }
}
