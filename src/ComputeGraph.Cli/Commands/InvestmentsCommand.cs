using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Cli.Asking;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>investments NAME</c>.</summary>
internal sealed class InvestmentsCommand(CliContext cli)
    : CounterpartyVerb(cli, CounterpartyQuestion.Investments, "investments", "In whom a company invests, to whom it lends, for whom it guarantees.", "computegraph investments Microsoft --in-force 2026");
