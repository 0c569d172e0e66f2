using ComputeGraph.Analysis.Totals;

namespace ComputeGraph.Analysis.Counterparties;

/// <summary>All counterparties of one company.</summary>
/// <param name="Counterparties">The greatest sum first, then the most deals, then by id.</param>
/// <param name="Totals">Over all of them, every deal once.</param>
/// <param name="Undated">How many deals were left out because no date says whether they were in force.</param>
public sealed record CounterpartyAnswer(IReadOnlyList<Counterparty> Counterparties, FigureTotals Totals, int Undated);
