using System.CommandLine;
using ComputeGraph.Cli.Asking;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Listings;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>capacity [NAME]</c>.</summary>
internal sealed class CapacityCommand : GraphVerb
{
    private readonly Argument<string?> name = new("NAME") { Description = "Only the capacities of this company or site.", Arity = ArgumentArity.ZeroOrOne };

    public CapacityCommand(CliContext cli)
        : base(cli, "capacity", "Gigawatts stated for companies and sites alone, outside any deal.", "computegraph capacity OpenAI", "computegraph capacity --status completed --format csv")
    {
        Arguments.Add(name);
        cli.Filters.AddTo(this, kinds: false);
    }

    protected override async Task<int> AskAsync(Question question, CancellationToken cancellationToken)
    {
        EntityId? subject = null;
        if (question.Parse.GetValue(name) is { } asked)
        {
            if (await question.Names.FindAsync(asked, [EntityType.Company, EntityType.DataCenter], cancellationToken) is not { } found)
                return await question.Answers.WriteNoneAsync(CapacityListing.Instance, cancellationToken);
            subject = found.Id;
        }

        var snapshot = await question.Graph.LoadAsync(subject, cancellationToken);
        var (capacities, undated) = Cli.Filters.Read(question.Parse, form: null).SelectCapacities(snapshot);
        var rows = await question.RowsAsync(snapshot, cancellationToken);
        question.SayUndated(undated);
        return await question.Answers.WriteAsync(CapacityListing.Instance, await rows.CapacitiesAsync(question.Graph.Reader, capacities, cancellationToken), cancellationToken);
    }
}
