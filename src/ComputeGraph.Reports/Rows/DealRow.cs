using ComputeGraph.Core.Graph;
using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Reports.Rows;

/// <summary>A leg of a deal. Figures of the deal stand on each of its legs: whoever adds them up takes each <c>dealId</c> once.</summary>
public sealed record DealRow
{
    public required Deal Deal { get; init; }

    public required Leg Leg { get; init; }

    /// <summary>The head's name in the answer's language.</summary>
    public required string Head { get; init; }

    public required string Tail { get; init; }

    /// <summary>The best evidence of the leg.</summary>
    public Quoted? Evidence { get; init; }

    public string Summary => LegSummary.Of(Deal, Leg, ReportLanguage.En);

    public string SummaryZh => LegSummary.Of(Deal, Leg, ReportLanguage.Zh);

    /// <summary>How the deal stands to earlier ones: <c>REPLACES deal:…</c>, divided by <c>; </c>.</summary>
    public string? Links { get; init; }
}
