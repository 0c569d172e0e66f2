using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Graph;

/// <summary>One step of a deal's or capacity's history: what was first said when, by which claim.</summary>
/// <param name="SaidAt">When it was said; <see langword="null"/> for undated claims, which stand last.</param>
/// <param name="Status">The status from then on.</param>
/// <param name="Amount">The money said then, where any was.</param>
/// <param name="Capacity">The power said then, where any was.</param>
/// <param name="Claim">The claim whose quote shows it.</param>
public sealed record HistoryStep(PartialDate? SaidAt, DealStatus Status, Money? Amount, Gigawatts? Capacity, ClaimId Claim);
