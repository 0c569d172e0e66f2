namespace ComputeGraph.Analysis.Counterparties;

/// <summary>What is asked of a company's counterparties.</summary>
public enum CounterpartyQuestion
{
    /// <summary>Whom it buys or leases from.</summary>
    Suppliers,

    /// <summary>Who buys or leases from it.</summary>
    Customers,

    /// <summary>Who invests in it, lends to it or guarantees for it.</summary>
    Investors,

    /// <summary>In whom it invests, to whom it lends, for whom it guarantees.</summary>
    Investments,
}
