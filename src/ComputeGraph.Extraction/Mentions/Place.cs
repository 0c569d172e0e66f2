namespace ComputeGraph.Extraction.Mentions;

/// <summary>A country, state or town.</summary>
/// <param name="Name">In English.</param>
/// <param name="Kind">country, region, state, province or city.</param>
/// <param name="Country">ISO 3166 code; empty for regions.</param>
internal sealed record Place(string Name, string Kind, string Country)
{
    /// <summary>Whether a site is well enough placed by it to be told from others.</summary>
    public bool IsTown => Kind == "city";
}
