namespace ComputeGraph.Evaluation.Scoring;

/// <summary>An attribute that is compared on matched relations, in the order of the report.</summary>
public enum ScoredAttribute
{
    /// <summary>Money, with its currency.</summary>
    Amount,

    /// <summary>Power in gigawatts.</summary>
    Capacity,

    /// <summary>A number of things, whatever the unit.</summary>
    Quantity,

    /// <summary>Per cent of equity.</summary>
    Stake,

    /// <summary>The year it starts.</summary>
    Start,

    /// <summary>The year it ends.</summary>
    End,

    /// <summary>The very word.</summary>
    Status,

    /// <summary>Firm (completed, signed), open (planned, negotiating, rumoured) or given up (cancelled).</summary>
    Firmness,
}
