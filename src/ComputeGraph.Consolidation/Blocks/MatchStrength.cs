namespace ComputeGraph.Consolidation.Blocks;

/// <summary>What speaks for two drafts being one deal.</summary>
internal enum MatchStrength
{
    /// <summary>They share no figure that could be compared.</summary>
    NotExcluded,

    /// <summary>The words allow one figure ("tens of billions", 14.2 billion).</summary>
    Allowed,

    /// <summary>A figure names both.</summary>
    Named,
}
