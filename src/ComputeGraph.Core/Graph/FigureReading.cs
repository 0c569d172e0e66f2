using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Graph;

/// <summary>One of several conflicting figures for a deal, with what speaks for it; the best supported stands first.</summary>
public sealed record FigureReading(Money Amount, int Sources, PartialDate? LastSaid, ValueList<ClaimId> Claims);
