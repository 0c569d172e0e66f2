using ComputeGraph.Analysis.Overviews;

namespace ComputeGraph.Reports.Rows;

/// <summary>A company in short, with its name in the answer's language.</summary>
public sealed record PartyRow(PartyOverview Party, string Name);
