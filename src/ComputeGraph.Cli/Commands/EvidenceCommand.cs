using System.CommandLine;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Cli.Asking;
using ComputeGraph.Core.Graph;
using ComputeGraph.Reports.Listings;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>evidence NAME [OTHER]</c>.</summary>
internal sealed class EvidenceCommand : GraphVerb
{
    private const string CapacityPrefix = "capacity:";
    private readonly Argument<string> name = new("NAME") { Description = "A party, or the id of a deal, a leg or a capacity." };
    private readonly Argument<string?> other = new("OTHER") { Description = "Only what is told of both.", Arity = ArgumentArity.ZeroOrOne };

    public EvidenceCommand(CliContext cli)
        : base(cli, "evidence", "The very sentences that the deals and capacities of a party, or one deal, rest on.", "computegraph evidence OpenAI Oracle", "computegraph evidence deal:1457960d198fb4b74f53f208")
    {
        Arguments.Add(name);
        Arguments.Add(other);
        cli.Filters.AddTo(this);
        Options.Add(cli.Filters.Form);
    }

    protected override async Task<int> AskAsync(Question question, CancellationToken cancellationToken)
    {
        var filter = Cli.Filters.Read(question.Parse, form: null);
        var (asked, second) = (question.Parse.GetRequiredValue(name), question.Parse.GetValue(other));
        if (asked.StartsWith(CapacityPrefix, StringComparison.Ordinal))
            return await OfCapacityAsync(question, await question.Graph.LoadAsync(around: null, cancellationToken), asked, cancellationToken);
        var found = await DealSearch.FindAsync(asked, second, question.Graph, question.Names, filter, cancellationToken);
        if (found is null)
            return await question.Answers.WriteNoneAsync(EvidenceListing.Instance, cancellationToken);
        var (capacities, undated) = found.Subject is { } subject && second is null && filter.Kinds.Count == 0 && filter.Form is null
            ? filter.SelectCapacities(found.Snapshot)
            : ((IReadOnlyList<Capacity>)[], 0);
        var rows = await question.RowsAsync(found.Snapshot, cancellationToken);
        question.SayUndated(found.Selection.Undated + undated);
        return await question.Answers.WriteAsync(EvidenceListing.Instance, await rows.EvidenceAsync(question.Graph.Reader, found.Selection.Deals, capacities, cancellationToken), cancellationToken);
    }

    private static async Task<int> OfCapacityAsync(Question question, GraphSnapshot snapshot, string capacity, CancellationToken cancellationToken)
    {
        var rows = await question.RowsAsync(snapshot, cancellationToken);
        var capacities = snapshot.Capacities.Where(one => one.Id.Value == capacity).ToList();
        return await question.Answers.WriteAsync(EvidenceListing.Instance, await rows.EvidenceAsync(question.Graph.Reader, [], capacities, cancellationToken), cancellationToken);
    }
}
