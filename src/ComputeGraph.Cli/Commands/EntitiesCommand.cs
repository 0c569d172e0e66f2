using System.CommandLine;
using ComputeGraph.Cli.Asking;
using ComputeGraph.Cli.Options;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Listings;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>entities [NAME]</c>.</summary>
internal sealed class EntitiesCommand : GraphVerb
{
    private readonly Argument<string?> name = new("NAME") { Description = "Only entities of whose names one contains this.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<EntityType[]> type = CommonOptions.Choices<EntityType>("--type", "TYPE", "Only entities of these types.");

    public EntitiesCommand(CliContext cli)
        : base(cli, "entities", "The companies, chips and data centres of the graph.", "computegraph entities --type DataCenter", "computegraph entities 甲骨文")
    {
        Arguments.Add(name);
        Options.Add(type);
        Options.Add(cli.Filters.KnownBy);
    }

    protected override async Task<int> AskAsync(Question question, CancellationToken cancellationToken)
    {
        var types = question.Parse.GetValue(type) ?? [];
        var selected = question.Graph.Entities.Where(entity => types.Length == 0 || types.Contains(entity.Type)).ToList();
        if (question.Parse.GetValue(name) is { } asked)
        {
            selected = selected.FindAll(entity => IsCalled(entity, asked));
            if (selected.Count == 0 && await question.Names.FindAsync(asked, types, cancellationToken) is { } former)
                selected = [former];
        }

        var snapshot = await question.Graph.LoadAsync(around: null, cancellationToken);
        var rows = await question.RowsAsync(snapshot, cancellationToken);
        question.SayUndated(items: 0);
        return await question.Answers.WriteAsync(EntityListing.Instance, rows.Entities(selected), cancellationToken);
    }

    private static bool IsCalled(Entity entity, string asked)
    {
        var key = NameKey.Of(asked);
        return entity.Id.Value == asked || (key.Length > 0 && entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name).Any(form => NameKey.Of(form).Contains(key, StringComparison.Ordinal)));
    }
}
