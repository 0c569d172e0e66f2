using System.CommandLine;
using ComputeGraph.Cli.Asking;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Hosting;

namespace ComputeGraph.Cli.Judging;

/// <summary>A command that says whether two names are one entity.</summary>
internal abstract class EntityJudgingVerb : JudgingVerb
{
    private readonly JudgementKind kind;
    private readonly Argument<string> first = new("A") { Description = "An entity, by name or id." };
    private readonly Argument<string> second = new("B") { Description = "Another." };

    protected EntityJudgingVerb(CliContext cli, JudgementKind kind, string name, string description, params string[] examples)
        : base(cli, name, description, examples)
    {
        this.kind = kind;
        Arguments.Add(first);
        Arguments.Add(second);
    }

    protected override async Task<Judgement?> JudgeAsync(ParseResult parse, ComputeGraphHost host, string by, CancellationToken cancellationToken)
    {
        var graph = await AskedGraph.OpenAsync(host, knownBy: null, cancellationToken);
        var names = new NameSearch(graph, host, Cli.Console);
        if (await FindAsync(parse.GetRequiredValue(first), names, host, cancellationToken) is not { } one || await FindAsync(parse.GetRequiredValue(second), names, host, cancellationToken) is not { } other)
            return null;
        return await (await host.JudgementsAsync(cancellationToken)).JudgeEntitiesAsync(kind, one, other, by, cancellationToken);
    }

    /// <summary>The id itself where one is given: after two were judged one, either must stay nameable.</summary>
    private static async Task<EntityId?> FindAsync(string name, NameSearch names, ComputeGraphHost host, CancellationToken cancellationToken)
    {
        if (name.Split(':') is [var type, _, ..] && VocabularyNames.TryParse<EntityType>(type, out _))
            return new EntityId(name);
        if ((await names.FindAsync(name, [], cancellationToken, quietly: true))?.Id is { } found)
            return found;
        return (await host.LexiconAsync(cancellationToken)).Find(name).FirstOrDefault()?.Id ?? (await names.FindAsync(name, [], cancellationToken))?.Id;
    }
}
