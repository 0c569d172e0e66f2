namespace ComputeGraph.Analysis.Filtering;

/// <summary>The deals that passed a filter.</summary>
/// <param name="Deals">In the order they were given.</param>
/// <param name="Undated">How many were left out because no date says whether they were in force.</param>
/// <param name="CountsCancelled">Whether cancelled deals were asked for by name; only then does their money enter a total.</param>
public sealed record DealSelection(IReadOnlyList<SelectedDeal> Deals, int Undated, bool CountsCancelled);
