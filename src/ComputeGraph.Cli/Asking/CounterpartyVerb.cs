using System.CommandLine;
using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Listings;

namespace ComputeGraph.Cli.Asking;

/// <summary>A command that lists one company's counterparties.</summary>
internal abstract class CounterpartyVerb : GraphVerb
{
    private readonly CounterpartyQuestion question;
    private readonly Argument<string> name = new("NAME") { Description = "The company: any known name in either language, a ticker, or its id." };

    protected CounterpartyVerb(CliContext cli, CounterpartyQuestion question, string verb, string description, params string[] examples)
        : base(cli, verb, description, examples)
    {
        this.question = question;
        Arguments.Add(name);
        cli.Filters.AddTo(this);
        Options.Add(cli.Filters.Form);
    }

    protected override async Task<int> AskAsync(Question asked, CancellationToken cancellationToken)
    {
        if (await asked.Names.FindAsync(asked.Parse.GetRequiredValue(name), [EntityType.Company], cancellationToken) is not { } subject)
            return await asked.Answers.WriteNoneAsync(CounterpartyListing.Instance, cancellationToken);
        var snapshot = await asked.Graph.LoadAsync(subject.Id, cancellationToken);
        var query = new CounterpartyQuery(snapshot, Cli.Filters.Read(asked.Parse, form: null));
        var claims = query.Select(question, subject.Id).Deals.SelectMany(deal => deal.Legs).SelectMany(leg => leg.Claims);
        var answer = query.Answer(question, subject.Id, await SourceIndex.LoadAsync(asked.Graph.Reader, claims, cancellationToken));
        var rows = await asked.RowsAsync(snapshot, cancellationToken);
        asked.SayUndated(answer.Undated);
        return await asked.Answers.WriteAsync(CounterpartyListing.Instance, rows.Counterparties(answer), CounterpartyListing.Totals(answer, asked.Answers.Language), cancellationToken);
    }
}
