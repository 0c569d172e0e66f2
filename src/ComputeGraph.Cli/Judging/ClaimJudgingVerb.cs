using System.CommandLine;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Hosting;

namespace ComputeGraph.Cli.Judging;

/// <summary>A command that says whether a claim is right: by its id, or by source, quote, kind and ends as <c>evidence</c> shows them.</summary>
internal abstract class ClaimJudgingVerb : JudgingVerb
{
    private const string Capacity = "capacity";
    private readonly JudgementKind judgement;
    private readonly Argument<string?> claim = new("CLAIM") { Description = "The claim's id; or describe it with --source and --quote.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> source = new("--source") { Description = "The source's key.", HelpName = "KEY" };
    private readonly Option<string?> quote = new("--quote") { Description = "The quote, or some text of it.", HelpName = "TEXT" };
    private readonly Option<string?> kind = new("--kind") { Description = $"The claim's kind: {string.Join(", ", VocabularyNames.All<RelationKind>().Append(Capacity))}.", HelpName = "KIND" };
    private readonly Option<string?> head = new("--head") { Description = "The head, as the text calls it or by its name.", HelpName = "NAME" };
    private readonly Option<string?> tail = new("--tail") { Description = "The tail.", HelpName = "NAME" };

    protected ClaimJudgingVerb(CliContext cli, JudgementKind judgement, string name, string description, params string[] examples)
        : base(cli, name, description, examples)
    {
        this.judgement = judgement;
        Arguments.Add(claim);
        foreach (var option in (Option[])[source, quote, kind, head, tail])
            Options.Add(option);
        kind.AcceptOnlyFromAmong([.. VocabularyNames.All<RelationKind>(), Capacity]);
        Validators.Add(result =>
        {
            if (result.GetValue(claim) is null && (result.GetValue(source) is null || result.GetValue(quote) is null))
                result.AddError("which claim? Give its id, or --source and --quote.");
        });
    }

    protected override async Task<Judgement?> JudgeAsync(ParseResult parse, ComputeGraphHost host, string by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(parse, host, cancellationToken);
        return found is null ? null : await (await host.JudgementsAsync(cancellationToken)).JudgeClaimAsync(judgement, found.Value, by, cancellationToken);
    }

    private async Task<ClaimId?> FindAsync(ParseResult parse, ComputeGraphHost host, CancellationToken cancellationToken)
    {
        if (parse.GetValue(claim) is { } id)
            return new ClaimId(id);
        var archive = host.OpenArchive();
        var key = parse.GetRequiredValue(source)!;
        if (await archive.FindSourceAsync(key, cancellationToken) is not { } known)
        {
            Cli.Console.Say($"{key}: no such source in this store; 'computegraph status --documents' lists them.");
            return null;
        }

        var claims = await archive.ReadClaimsAsync(new ClaimQuery(Document: known.Document), cancellationToken).ToListAsync(cancellationToken);
        var lexicon = await host.LexiconAsync(cancellationToken);
        var matching = claims.FindAll(one => one.Quote.Contains(parse.GetRequiredValue(quote)!, StringComparison.Ordinal)
            && IsKind(one, parse.GetValue(kind)) && IsCalled(one.Head, parse.GetValue(head)) && (parse.GetValue(tail) is null || (one.Tail is { } end && IsCalled(end, parse.GetValue(tail)))));
        if (matching.Count == 1)
            return matching[0].Id;
        Cli.Console.Say(matching.Count == 0 ? $"{key}: no such claim; 'computegraph evidence' lists what it says." : $"{key}: {matching.Count} claims are so; say which:");
        foreach (var one in matching)
            Cli.Console.Say($"  {one.Id}  {one.Kind?.Name() ?? Capacity} {one.Head.Surface} {one.Tail?.Surface}");
        return null;

        bool IsCalled(ClaimEnd end, string? name) => name is null || NameKey.Of(name) == NameKey.Of(end.Surface) || end.Aliases.Any(alias => NameKey.Of(alias) == NameKey.Of(name))
            || (lexicon.Find(end.Type, name) is { } entry && lexicon.Find(end.Type, end.Surface)?.Id == entry.Id);
    }

    private static bool IsKind(Claim claim, string? kind) => kind is null || string.Equals(claim.Kind?.Name() ?? Capacity, kind, StringComparison.OrdinalIgnoreCase);
}
