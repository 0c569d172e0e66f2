using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Cli.Asking;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>customers NAME</c>.</summary>
internal sealed class CustomersCommand(CliContext cli)
    : CounterpartyVerb(cli, CounterpartyQuestion.Customers, "customers", "Who buys or leases from a company.", "computegraph customers NVDA --format json");
