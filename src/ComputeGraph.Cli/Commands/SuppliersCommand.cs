using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Cli.Asking;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>suppliers NAME</c>.</summary>
internal sealed class SuppliersCommand(CliContext cli)
    : CounterpartyVerb(cli, CounterpartyQuestion.Suppliers, "suppliers", "Whom a company buys or leases from.", "computegraph suppliers OpenAI", "computegraph suppliers 英伟达 --language zh --status signed,completed");
