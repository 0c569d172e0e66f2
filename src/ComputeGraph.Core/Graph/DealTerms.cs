using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Graph;

/// <summary>What a deal is about, each value the best supported one of its claims.</summary>
public sealed record DealTerms
{
    /// <summary>Counted once in any total, however many legs repeat it.</summary>
    public Money? Amount { get; init; }

    /// <summary><see cref="Amount"/> in US dollars; derived at the month's rate where the currency is another.</summary>
    public Interval? Usd { get; init; }

    /// <summary>Whether <see cref="Usd"/> was derived from another currency.</summary>
    public bool UsdDerived { get; init; }

    public Gigawatts? Capacity { get; init; }

    public Quantity? Quantity { get; init; }

    public PartialDate? Announced { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    public int? TermMonths { get; init; }

    public Goods? Goods { get; init; }
}
