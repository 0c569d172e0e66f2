namespace ComputeGraph.Consolidation.Resolution.Sites;

/// <summary>How narrow a place is, narrowest first.</summary>
internal enum PlaceKind
{
    /// <summary>A city, county or parish; a city state.</summary>
    City,

    /// <summary>A state or province.</summary>
    State,

    /// <summary>A country or continent: too wide to tell one site from another.</summary>
    Country,

    /// <summary>A part of a wider place ("central", 北部).</summary>
    Part,
}
