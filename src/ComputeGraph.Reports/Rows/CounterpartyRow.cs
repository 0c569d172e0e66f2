using ComputeGraph.Analysis.Counterparties;

namespace ComputeGraph.Reports.Rows;

/// <summary>A counterparty with its name in the answer's language.</summary>
public sealed record CounterpartyRow(Counterparty Counterparty, string Name);
