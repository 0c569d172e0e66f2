namespace ComputeGraph.Consolidation;

/// <summary>Kinds that may be two words for one contract. Deals of different groups are different deals, or legs of one told as one event.</summary>
internal enum KindGroup
{
    /// <summary><c>BUYS_FROM</c>, <c>LEASES_FROM</c>: computing bought as a service is told either way.</summary>
    Supply,

    /// <summary><c>INVESTS_IN</c>, <c>ACQUIRES</c>: one only where figures agree.</summary>
    Equity,

    Loan,

    Guarantee,

    /// <summary><c>PARTNERS_WITH</c>, the vaguest word: it may tell any contract of its pair.</summary>
    Partnership,

    Operation,

    Deployment,

    Design,

    /// <summary>No relation: gigawatts of one subject.</summary>
    Capacity,
}
