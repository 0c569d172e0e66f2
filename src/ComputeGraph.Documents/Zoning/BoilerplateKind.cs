namespace ComputeGraph.Documents.Zoning;

/// <summary>Regions of a document that say nothing of the world.</summary>
internal enum BoilerplateKind
{
    None,
    Disclaimer,
    Ratings,

    /// <summary>A list of other reports.</summary>
    Related,
}
