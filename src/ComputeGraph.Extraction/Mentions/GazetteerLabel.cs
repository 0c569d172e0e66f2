namespace ComputeGraph.Extraction.Mentions;

/// <summary>What a known word that is no entity names.</summary>
internal enum GazetteerLabel : byte
{
    Place,

    /// <summary>A newspaper, agency or research house, that texts quote.</summary>
    Source,

    /// <summary>A bank or broker that texts quote, and that may yet take part in a deal.</summary>
    Broker,

    /// <summary>A model, piece of software, event, index or law.</summary>
    Product,
}
