using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Claims;

/// <summary>What a statement says of its deal beside the parties. Everything not said is <see langword="null"/>.</summary>
public sealed record ClaimAttributes
{
    public static ClaimAttributes None { get; } = new();

    /// <summary>The deal's money, never a valuation.</summary>
    public Money? Amount { get; init; }

    /// <summary>Whether <see cref="Amount"/> is this head's own part of a deal of several parties, not the deal's total.</summary>
    public bool AmountIsOwnPart { get; init; }

    public Gigawatts? Capacity { get; init; }

    public Quantity? Quantity { get; init; }

    /// <summary>Per cent of equity.</summary>
    public Interval? Stake { get; init; }

    public Share? Share { get; init; }

    /// <summary>When it happened.</summary>
    public PartialDate? Announced { get; init; }

    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    /// <summary>Length in months.</summary>
    public int? TermMonths { get; init; }

    /// <summary>For a capacity: the date it is stated for.</summary>
    public PartialDate? AsOf { get; init; }

    public Goods? Goods { get; init; }

    /// <summary>Surface forms of the chips of the deal, in ordinal order.</summary>
    public ValueList<string> Chips { get; init; } = [];

    /// <summary>Surface forms of the sites of the deal, in ordinal order.</summary>
    public ValueList<string> Sites { get; init; } = [];

    /// <summary>Of a takeover: the surface form of who sells.</summary>
    public string? Seller { get; init; }

    public Wording Wording { get; init; }
}
