using System.CommandLine;
using ComputeGraph.Cli.Asking;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Listings;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>deals [NAME [OTHER]]</c>.</summary>
internal sealed class DealsCommand : GraphVerb
{
    private readonly Argument<string?> name = new("NAME") { Description = "Only deals of this party; or the id of a deal or leg.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> other = new("OTHER") { Description = "Only deals that this is a party of too.", Arity = ArgumentArity.ZeroOrOne };

    public DealsCommand(CliContext cli)
        : base(cli, "deals", "The contracts of the graph, or of a party, leg by leg, with their best quotes.", "computegraph deals OpenAI Oracle", "computegraph deals --form fact --kind DESIGNS")
    {
        Arguments.Add(name);
        Arguments.Add(other);
        cli.Filters.AddTo(this);
        Options.Add(cli.Filters.Form);
    }

    protected override async Task<int> AskAsync(Question question, CancellationToken cancellationToken)
    {
        var filter = Cli.Filters.Read(question.Parse, DealForm.Contract);
        var found = await DealSearch.FindAsync(question.Parse.GetValue(name), question.Parse.GetValue(other), question.Graph, question.Names, filter, cancellationToken);
        if (found is null)
            return await question.Answers.WriteNoneAsync(DealListing.Instance, cancellationToken);
        var rows = await question.RowsAsync(found.Snapshot, cancellationToken);
        question.SayUndated(found.Selection.Undated);
        return await question.Answers.WriteAsync(DealListing.Instance, await rows.DealsAsync(question.Graph.Reader, found.Selection.Deals, cancellationToken), cancellationToken);
    }
}
