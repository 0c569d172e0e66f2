using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Cli.Asking;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>investors NAME</c>.</summary>
internal sealed class InvestorsCommand(CliContext cli)
    : CounterpartyVerb(cli, CounterpartyQuestion.Investors, "investors", "Who invests in a company, lends to it or guarantees for it.", "computegraph investors CoreWeave --known-by 2026-03");
