namespace ComputeGraph.Extraction.Predicates;

/// <summary>What the filler of a predicate's slot is in the relation.</summary>
public enum SlotRole
{
    Head,
    Tail,

    /// <summary>Either end: who sells to whom must tell ("A signed with B").</summary>
    Any,

    /// <summary>Who sells in a takeover; no end of the relation.</summary>
    Seller,
}
